import type { LedgerEvent } from '../domain/ledger.ts';
import { type CivilDate, parseCivilDate } from '../domain/time/civil-date.ts';

/** An event in a file: its dates as text. */
export type FiledEvent = Omit<LedgerEvent, 'date' | 'effective'> & {
  readonly date: string;
  readonly effective?: string;
};

/** Events out of a file. Throws an error that names a date that is none. */
export function eventsFrom(filed: readonly FiledEvent[]): LedgerEvent[] {
  return filed.map(({ date, effective, ...rest }) => ({
    ...rest,
    date: dateFrom(date),
    ...(effective !== undefined && { effective: dateFrom(effective) }),
  }));
}

function dateFrom(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (!date) throw new Error(`The ledger file is damaged: ${text} is not a date.`);
  return date;
}
