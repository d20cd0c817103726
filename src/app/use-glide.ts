import { useEffect, useMemo, useState } from 'react';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Story } from '../domain/story.ts';
import type { Day } from '../domain/time/day.ts';
import { type Glide, glideBetween, isNextScene } from '../scene/glide.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { useCameraWay } from './use-camera-way.ts';

/** A view on its way: the days that the picture passes before it arrives. */
export interface Gliding {
  /** What is to be seen now. */
  readonly view: ViewState;
  /** The day whose change is told, or null where the scene has arrived. */
  readonly telling: Day | null;
  /** Arrives at once. */
  readonly finish: () => void;
}

interface Way {
  readonly goal: ViewState;
  readonly glide: Glide | null;
  readonly stop: number;
  /** Whether the camera moves to the goal, or is there at once. */
  readonly travels: boolean;
}

/** Lets the picture go from a scene to the next along the days of change between them; every other way is a cut, and with reduced motion all are. The link names the scene at once. */
export function useGlide(
  ledger: IndexedLedger,
  story: Story | null,
  goal: ViewState,
  isReduced: boolean,
): Gliding {
  const [way, setWay] = useState<Way>({ goal, glide: null, stop: 0, travels: false });
  if (way.goal !== goal) {
    const travels = !isReduced && story !== null && isNextScene(way.goal, goal, story);
    // While it renders: the goal must not be seen before the way to it.
    const glide = travels ? glideBetween(ledger, way.goal, goal) : null;
    setWay({ goal, glide, stop: 0, travels });
  }
  const cam = useCameraWay(goal.cam, way.travels);
  useEffect(() => {
    if (!way.glide) return undefined;
    const timer = setTimeout(() => setWay(nextStop), way.glide.stopMs);
    return () => clearTimeout(timer);
  }, [way]);
  const day = way.glide?.days[way.stop];
  const finish = () => setWay((now) => ({ ...now, glide: null }));
  const view = useMemo(
    () => (day === undefined ? { ...goal, cam } : { ...goal, cam, at: day, vs: null, pick: null }),
    [goal, cam, day],
  );
  return { view, telling: day ?? null, finish };
}

function nextStop(way: Way): Way {
  const stop = way.stop + 1;
  return stop < (way.glide?.days.length ?? 0) ? { ...way, stop } : { ...way, glide: null };
}
