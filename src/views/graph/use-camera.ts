import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { ForceGraphMethods } from 'react-force-graph-2d';
import { fittingScale } from './geometry.ts';
import type { GuestLink, GuestNode } from './union-graph.ts';

export type Guest = ForceGraphMethods<GuestNode, GuestLink>;

/**
 * Keeps the whole frame in view at every size until the reader zooms or pans. Only the reader's own gestures in
 * `frame` tell: the guest also reports a zoom when it is resized. Returns what brings the frame back.
 */
export function useCamera(
  guest: RefObject<Guest | undefined>,
  frame: RefObject<HTMLElement | null>,
  width: number,
  height: number,
): () => void {
  const isReaders = useReadersGesture(frame);
  const fitFrame = useCallback(() => {
    isReaders.current = false;
    guest.current?.zoom(fittingScale(width, height));
    guest.current?.centerAt(0, 0);
  }, [guest, isReaders, width, height]);
  useLayoutEffect(() => {
    if (!isReaders.current) fitFrame();
  }, [isReaders, fitFrame]);
  return fitFrame;
}

/** Turns true with the first turn of a wheel or drag of a pointer inside an element. */
function useReadersGesture(frame: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isReaders = useRef(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onWheel = () => {
      isReaders.current = true;
    };
    const onMove = (move: PointerEvent) => {
      if (move.buttons > 0) isReaders.current = true;
    };
    element.addEventListener('wheel', onWheel, { capture: true, passive: true });
    element.addEventListener('pointermove', onMove, { capture: true, passive: true });
    return () => {
      element.removeEventListener('wheel', onWheel, { capture: true });
      element.removeEventListener('pointermove', onMove, { capture: true });
    };
  }, [frame]);
  return isReaders;
}
