import type { Day } from '../time/day.ts';
import { WINDOW } from '../time/window.ts';

/** One value a day from the window's first day to its last, at index `day - WINDOW.first`; NaN where the measure is undefined. */
export type Series = Float64Array;

/** How many values a series has: one for each day of the window, both ends included. */
export const SERIES_LENGTH = WINDOW.last - WINDOW.first + 1;

/** A series that is undefined on every day. */
export function emptySeries(): Series {
  return new Float64Array(SERIES_LENGTH).fill(Number.NaN);
}

/** The value of a series on a day; null where it is undefined, and outside the window. */
export function valueOn(series: Series, day: Day): number | null {
  const value = series[day - WINDOW.first];
  return value === undefined || Number.isNaN(value) ? null : value;
}
