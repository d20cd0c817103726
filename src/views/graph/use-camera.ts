import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { ForceGraphMethods } from 'react-force-graph-2d';
import { fittingScale } from './geometry.ts';
import type { GuestLink, GuestNode } from './union-graph.ts';

export type Guest = ForceGraphMethods<GuestNode, GuestLink>;

interface Camera {
  readonly onZoom: () => void;
  readonly fitFrame: () => void;
}

/** Keeps the whole frame in view at every size until the reader zooms or pans; `fitFrame` brings it back. */
export function useCamera(
  guest: RefObject<Guest | undefined>,
  width: number,
  height: number,
): Camera {
  const isOwnMove = useRef(false);
  const isReaders = useRef(false);
  const fitFrame = useCallback(() => {
    isReaders.current = false;
    isOwnMove.current = true;
    guest.current?.zoom(fittingScale(width, height));
    guest.current?.centerAt(0, 0);
    isOwnMove.current = false;
  }, [guest, width, height]);
  useLayoutEffect(() => {
    if (!isReaders.current) fitFrame();
  }, [fitFrame]);
  const onZoom = useCallback(() => {
    if (!isOwnMove.current) isReaders.current = true;
  }, []);
  return { onZoom, fitFrame };
}
