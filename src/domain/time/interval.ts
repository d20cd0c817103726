import type { Day } from './day.ts';

/** A half-open stretch of days: `from` is included, `to` is not; null means it has not ended. */
export interface Interval {
  readonly from: Day;
  readonly to: Day | null;
}

/** Whether the day lies in the interval; the day on which it ends does not. */
export function contains(interval: Interval, day: Day): boolean {
  return interval.from <= day && (interval.to === null || day < interval.to);
}

/** The day of the window nearest to `day`, both ends of the window included. */
export function clampDay(day: Day, first: Day, last: Day): Day {
  return Math.min(Math.max(day, first), last) as Day;
}
