import { parseCivilDate } from './civil-date.ts';
import type { Day } from './day.ts';

/** The day that somebody means who types `2025-11-3`, `2025/11/03`, `2025.11.03`, `2025年11月3日`, in full-width digits too, `2025-11` or `2025`; null where no date can be read. */
export function readTypedDate(text: string): Day | null {
  const parts = text
    .normalize('NFKC')
    .trim()
    .split(/[-/.年月日\s]+/u)
    .filter((part) => part !== '');
  const [year = '', ...rest] = parts;
  const padded = [year, ...rest.map((part) => (/^\d$/.test(part) ? `0${part}` : part))];
  return parseCivilDate(padded.join('-'))?.first ?? null;
}
