import type { Interval } from '../time/interval.ts';
import { WINDOW } from '../time/window.ts';
import { SERIES_LENGTH } from './series.ts';

/** A stretch of days by their places in a series: `first` is included, `end` is not. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Where an interval lies in a series, cut to the window; null where no day of it does. */
export function stretchOf({ from, to }: Interval): Stretch | null {
  const first = Math.max(0, from - WINDOW.first);
  const end = to === null ? SERIES_LENGTH : Math.min(SERIES_LENGTH, to - WINDOW.first);
  return first < end ? { first, end } : null;
}
