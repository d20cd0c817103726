import { nextStep } from '../../domain/pacing.ts';
import type { Day } from '../../domain/time/day.ts';
import { CARD_FRAMES, framesIn } from './frame-rate.ts';

/** How fast a range is played: as on the page, or so slowly that every change can be read. */
export const PACES = ['reading', 'playing'] as const;

export type Pace = (typeof PACES)[number];

/** Times as fast as on the page: to be read, a day of change stands for 2.5 s instead of 0.75 s. */
const SPEEDS: Readonly<Record<Pace, number>> = { reading: 0.3, playing: 1 };

/** How long the first day and the last one stand at least, in frames. */
const END_FRAMES = framesIn(2500);

/** A stretch of a range's video: a day that stands, or quiet days that pass. */
export type RangeStep =
  | { readonly type: 'rest'; readonly day: Day; readonly frames: number }
  | { readonly type: 'run'; readonly from: Day; readonly to: Day; readonly frames: number };

/** The stretches of a range of days, both ends included, in their order: each day of change stands, the days between pass. `changes` ascending. */
export function rangeSteps(
  changes: readonly Day[],
  from: Day,
  to: Day,
  pace: Pace,
): readonly RangeStep[] {
  const speed = SPEEDS[pace];
  const steps: RangeStep[] = [];
  if (!changes.includes(from)) steps.push(rest(from, END_FRAMES));
  let [start, waitedMs] = [from, 0];
  let day = from;
  for (;;) {
    const step = nextStep(changes, day, to, speed, false);
    if (!step) break;
    if (changes.includes(day)) {
      steps.push(...passing(start, day, waitedMs), rest(day, framesIn(step.waitMs)));
      [start, waitedMs] = [day, 0];
    } else waitedMs += step.waitMs;
    day = step.day;
  }
  const last = rest(to, END_FRAMES);
  return from === to ? [last] : [...steps, ...passing(start, to, waitedMs), last];
}

function rest(day: Day, frames: number): RangeStep {
  return { type: 'rest', day, frames };
}

function passing(from: Day, to: Day, ms: number): RangeStep[] {
  return ms > 0 ? [{ type: 'run', from, to, frames: framesIn(ms) }] : [];
}

/** How many frames the video of a range has, its two cards included. */
export function rangeLength(steps: readonly RangeStep[]): number {
  return steps.reduce((sum, { frames }) => sum + frames, CARD_FRAMES.title + CARD_FRAMES.sources);
}
