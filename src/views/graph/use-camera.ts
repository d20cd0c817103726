import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { ForceGraphMethods } from 'react-force-graph-2d';
import { fittingScale } from './geometry.ts';
import type { GuestLink, GuestNode } from './union-graph.ts';

export type Guest = ForceGraphMethods<GuestNode, GuestLink>;

interface Camera {
  readonly isReaders: boolean;
  readonly fitFrame: () => void;
  /** Counts how often the frame was fitted. */
  readonly fits: number;
}

/**
 * Keeps the whole frame in view at every size until the reader zooms or pans; `fitFrame` brings it back. Only the
 * reader's own gestures in `frame` tell: the guest also reports a zoom when it is resized.
 */
export function useCamera(
  guest: RefObject<Guest | undefined>,
  frame: RefObject<HTMLElement | null>,
  width: number,
  height: number,
): Camera {
  const [isReaders, setReaders] = useState(false);
  const [fits, setFits] = useState(0);
  useGesture(frame, setReaders);
  const fitFrame = useCallback(() => {
    setReaders(false);
    guest.current?.zoom(fittingScale(width, height));
    guest.current?.centerAt(0, 0);
    setFits((count) => count + 1);
  }, [guest, width, height]);
  useLayoutEffect(() => {
    if (!isReaders) fitFrame();
  }, [isReaders, fitFrame]);
  return { isReaders, fitFrame, fits };
}

/** Tells of the turn of a wheel or the drag of a pointer over an element's canvas. */
function useGesture(
  frame: RefObject<HTMLElement | null>,
  tell: (isReaders: boolean) => void,
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onWheel = () => tell(true);
    const onMove = (move: PointerEvent) => {
      if (move.buttons > 0 && move.target instanceof HTMLCanvasElement) tell(true);
    };
    element.addEventListener('wheel', onWheel, { capture: true, passive: true });
    element.addEventListener('pointermove', onMove, { capture: true, passive: true });
    return () => {
      element.removeEventListener('wheel', onWheel, { capture: true });
      element.removeEventListener('pointermove', onMove, { capture: true });
    };
  }, [frame, tell]);
}
