import { type Day, dayOf } from './day.ts';

/** How exactly a date is known. */
type Precision = 'year' | 'quarter' | 'month' | 'day';

/** A date as exact as its source gives it. It counts from `first`; `end` is the day after the last one it may mean. */
export interface CivilDate {
  readonly text: string;
  readonly precision: Precision;
  readonly first: Day;
  readonly end: Day;
}

const PATTERN = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/** Reads `2025`, `2025-Q3`, `2025-11` or `2025-11-03`; null for any other text and for dates that do not exist. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[4]) return period(text, 'day', dayOf(year, Number(match[3]), Number(match[4])), 0);
  if (match[3]) return period(text, 'month', dayOf(year, Number(match[3]), 1), 1);
  if (match[2]) return period(text, 'quarter', dayOf(year, Number(match[2]) * 3 - 2, 1), 3);
  return period(text, 'year', dayOf(year, 1, 1), 12);
}

function period(
  text: string,
  precision: Precision,
  first: Day | null,
  months: number,
): CivilDate | null {
  if (first === null) return null;
  return { text, precision, first, end: endAfter(text, first, months) };
}

function endAfter(text: string, first: Day, months: number): Day {
  if (months === 0) return (first + 1) as Day;
  const year = Number(text.slice(0, 4));
  const month = monthOf(text) + months;
  return dayOf(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1) ?? first;
}

function monthOf(text: string): number {
  if (text.includes('Q')) return Number(text.slice(6)) * 3 - 2;
  return text.length > 4 ? Number(text.slice(5, 7)) : 1;
}

const COARSENESS: Readonly<Record<Precision, number>> = { year: 0, quarter: 1, month: 2, day: 3 };

/** Sorts dates by first day, and on the same day the vaguer before the exact: what happened some time in 2025 is told before what happened on 1 January. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.first - b.first || COARSENESS[a.precision] - COARSENESS[b.precision];
}
