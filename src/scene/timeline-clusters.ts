import type { Day } from '../domain/time/day.ts';
import type { TimelineMark } from './timeline-scene.ts';

/** Marks of one lane that stand too close to be told apart: drawn as one. A mark alone is a cluster of itself. */
export interface TimelineCluster {
  readonly id: string;
  readonly marks: readonly [TimelineMark, ...TimelineMark[]];
  /** The day of the first mark. */
  readonly start: Day;
  /** Null for exact days; of vague dates, which only join others of the same stretch, the day after the last. */
  readonly end: Day | null;
}

/** How wide a dot and its air are, in px: dots nearer than that cannot be told apart. */
const DOT_PX = 10;
const STEPS = [1, 2, 4, 7, 14, 30, 61] as const;

/** How many days to draw as one where a day is this wide: the least step in which a dot has room. */
export function daysPerDot(pxPerDay: number): number {
  return STEPS.find((days) => days * pxPerDay >= DOT_PX) ?? STEPS[STEPS.length - 1] ?? 1;
}

/** The marks, which must come in date order, as clusters of at most `days` days, lane by lane, in the order of their first marks. Every mark is in exactly one; with `days` 1 only marks of one day, or of one stretch, join. */
export function clusterMarks(
  marks: readonly TimelineMark[],
  days: number,
): readonly TimelineCluster[] {
  const bins = new Map<string, [TimelineMark, ...TimelineMark[]]>();
  for (const mark of marks) {
    const key = binOf(mark, days);
    const bin = bins.get(key);
    if (bin) bin.push(mark);
    else bins.set(key, [mark]);
  }
  return [...bins].map(([key, bin]) => ({
    id: bin.length === 1 ? bin[0].id : key,
    marks: bin,
    start: bin[0].start,
    end: bin[0].end,
  }));
}

function binOf({ kind, lane = kind, start, end }: TimelineMark, days: number): string {
  const stretch = end === null ? `${days}.${Math.floor(start / days)}` : `${start}.${end}`;
  return `cluster.${lane}.${end === null ? 'day' : 'stretch'}.${stretch}`;
}
