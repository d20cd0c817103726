import { parseCivilDate } from '../../domain/time/civil-date.ts';
import type { Words } from '../../i18n/words.ts';
import { placeOf } from './spell-bars.ts';

const YEARS = ['2023', '2024', '2025'].flatMap((text) => parseCivilDate(text) ?? []);

/** The years of the window beneath the bars. */
export function SpellAxis({ words }: { readonly words: Words }) {
  return (
    <div className="details-chart-axis">
      {YEARS.map(({ text, first }) => (
        <span key={text} style={{ left: `${placeOf(first)}%` }}>
          {words.date(text)}
        </span>
      ))}
    </div>
  );
}
