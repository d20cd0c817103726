import {
  addDays,
  type Day,
  fromEpochMilliseconds,
  toEpochMilliseconds,
} from '../../domain/time/day.ts';
import { clampDay } from '../../domain/time/interval.ts';
import { WINDOW } from '../../domain/time/window.ts';

/** A stretch of time in milliseconds since the epoch. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const MARGIN_DAYS = 24;
const HALF_A_DAY = 43_200_000;

/** Everything there is to see: the window, with room for the day's handle at both ends. */
export const WHOLE: Span = {
  start: toEpochMilliseconds(addDays(WINDOW.first, -MARGIN_DAYS)),
  end: toEpochMilliseconds(addDays(WINDOW.last, MARGIN_DAYS)),
};

/** The day of the window whose beginning is nearest to an instant. */
export function nearestDay(instant: number): Day {
  return clampDay(fromEpochMilliseconds(instant + HALF_A_DAY), WINDOW.first, WINDOW.last);
}

const AIR = 1.5;

/** A closer look that shows all days from `first` to `last`, with air; null where that is no closer than what is seen. */
export function spanAround(first: Day, last: Day, seen: Span): Span | null {
  const start = toEpochMilliseconds(first);
  const end = toEpochMilliseconds(addDays(last, 1));
  const air = (end - start) * AIR;
  const span = { start: start - air, end: end + air };
  return span.end - span.start < (seen.end - seen.start) * 0.8 ? span : null;
}

/** The span of the same length that shows the day after the least move; null where `seen` shows it already. */
export function spanShowing(day: Day, seen: Span): Span | null {
  const instant = toEpochMilliseconds(day);
  if (seen.start <= instant && instant <= seen.end) return null;
  const length = seen.end - seen.start;
  const inset = length * 0.1; // so that playing on does not move the picture every day
  const start = instant < seen.start ? instant - inset : instant + inset - length;
  return { start, end: start + length };
}
