import { useEffect, useState } from 'react';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Story } from '../domain/story.ts';
import type { Day } from '../domain/time/day.ts';
import { type Glide, glideBetween, isNextScene } from '../scene/glide.ts';
import type { ViewState } from '../viewstate/view-state.ts';

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
}

/** Lets the picture go from a scene to the next along the days of change between them; every other way is a cut, and with reduced motion all are. The link names the scene at once. */
export function useGlide(
  ledger: IndexedLedger,
  story: Story | null,
  goal: ViewState,
  isReduced: boolean,
): Gliding {
  const [way, setWay] = useState<Way>({ goal, glide: null, stop: 0 });
  if (way.goal !== goal) {
    const glides = !isReduced && story !== null && isNextScene(way.goal, goal, story);
    // While it renders: the goal must not be seen before the way to it.
    setWay({ goal, glide: glides ? glideBetween(ledger, way.goal, goal) : null, stop: 0 });
  }
  useEffect(() => {
    if (!way.glide) return undefined;
    const timer = setTimeout(() => setWay(nextStop), way.glide.stopMs);
    return () => clearTimeout(timer);
  }, [way]);
  const day = way.glide?.days[way.stop];
  const finish = () => setWay((now) => ({ ...now, glide: null }));
  if (day === undefined) return { view: goal, telling: null, finish };
  return { view: { ...goal, at: day, vs: null, pick: null }, telling: day, finish };
}

function nextStop(way: Way): Way {
  const stop = way.stop + 1;
  return stop < (way.glide?.days.length ?? 0) ? { ...way, stop } : { ...way, glide: null };
}
