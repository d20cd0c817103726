import { nextChange } from './changes.ts';
import { addDays, type Day } from './time/day.ts';

/** One step of playback: the day to show next and how long to wait before showing it, in milliseconds. */
export interface PlaybackStep {
  readonly day: Day;
  readonly waitMs: number;
}

const QUIET_STRIDE_DAYS = 2;
const QUIET_WAIT_MS = 33;
const CHANGE_WAIT_MS = 750;

/**
 * The next step of a playback paced by events: quick through quiet days, a rest on each change day, and no change
 * day ever skipped. `changes` ascending; `speed` divides all waits; with `jumps` it goes from change to change.
 * Null at the last day.
 */
export function nextStep(
  changes: readonly Day[],
  day: Day,
  last: Day,
  speed: number,
  jumps: boolean,
): PlaybackStep | null {
  if (day >= last) return null;
  const next = nextChange(changes, day) ?? last;
  const target = jumps ? next : Math.min(addDays(day, QUIET_STRIDE_DAYS), next);
  const rests = jumps || changes.includes(day);
  const waitMs = (rests ? CHANGE_WAIT_MS : QUIET_WAIT_MS) / speed;
  return { day: Math.min(target, last) as Day, waitMs };
}
