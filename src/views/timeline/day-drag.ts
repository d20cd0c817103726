import type { Day } from '../../domain/time/day.ts';

/** A hand on the day's line, from the first move to the release. */
export interface DayDrag {
  readonly isActive: () => boolean;
  readonly move: (day: Day) => void;
  readonly release: () => void;
  readonly cancel: () => void;
}

/** Tells the days that the hand passes, at most one per frame and none twice, and at the release the last once more as final. */
export function createDayDrag(onDrag: (day: Day, isFinal: boolean) => void): DayDrag {
  let current: Day | null = null;
  let told: Day | null = null;
  let frame = 0;
  const tell = () => {
    frame = 0;
    if (current === null || current === told) return;
    told = current;
    onDrag(current, false);
  };
  const cancel = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    current = null;
    told = null;
  };
  return {
    isActive: () => current !== null,
    move: (day) => {
      current = day;
      if (frame === 0) frame = requestAnimationFrame(tell);
    },
    release: () => {
      const last = current;
      cancel();
      if (last !== null) onDrag(last, true);
    },
    cancel,
  };
}
