import { useEffect, useState } from 'react';
import { isEqual } from '../domain/equal.ts';
import { cameraOnTheWay } from '../viewstate/camera-way.ts';
import type { Camera } from '../viewstate/view-state.ts';

const WAY_MS = 700;

interface Way {
  readonly from: Camera | null;
  readonly to: Camera | null;
  /** From 0 to 1. */
  readonly share: number;
}

/** Where to look from while a talk goes on: on the way to where the scene looks from, or there at once where it does not travel. */
export function useCameraWay(cam: Camera | null, travels: boolean): Camera | null {
  const [way, setWay] = useState<Way>({ from: cam, to: cam, share: 1 });
  if (!isEqual(way.to, cam)) {
    const from = cameraOnTheWay(way.from, way.to, way.share);
    // While it renders: the new place must not be seen before the way to it.
    setWay({ from, to: cam, share: travels ? 0 : 1 });
  }
  const { to } = way;
  const isUnderWay = way.share < 1;
  useEffect(() => {
    if (!isUnderWay) return undefined;
    let since: number | null = null;
    let frame = requestAnimationFrame(function step(now) {
      since ??= now;
      const share = Math.min(1, (now - since) / WAY_MS);
      setWay((old) => (old.to === to ? { ...old, share } : old));
      if (share < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [isUnderWay, to]);
  return isUnderWay ? cameraOnTheWay(way.from, way.to, way.share) : cam;
}
