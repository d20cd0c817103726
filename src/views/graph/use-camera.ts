import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { ForceGraphMethods } from 'react-force-graph-2d';
import { isEqual } from '../../domain/equal.ts';
import { lookAt } from '../../store/actions.ts';
import { cameraOf, WHOLE_FRAME } from '../../viewstate/transitions.ts';
import type { Camera } from '../../viewstate/view-state.ts';
import type { GuestLink, GuestNode } from './union-graph.ts';

export type Guest = ForceGraphMethods<GuestNode, GuestLink>;

interface GuestCamera {
  /** Brings the guest's camera to the view's. */
  readonly apply: () => void;
  /** To be told of each of the guest's camera's moves. */
  readonly onZoom: () => void;
  /** To be told whenever the guest's camera has come to rest. */
  readonly onZoomEnd: () => void;
}

/** How the frame fits the canvas: `fitted` px a layout unit, drawn `stretch` times as wide. */
interface Fit {
  readonly fitted: number;
  readonly stretch: number;
}

/**
 * Keeps the guest's camera where the view has it, fitted where the whole frame is seen. The reader's
 * own gestures in `frame` go the other way; the guest also reports a zoom when it is resized or told where to look.
 */
export function useCamera(
  guest: RefObject<Guest | undefined>,
  frame: RefObject<HTMLElement | null>,
  cam: Camera | null,
  { fitted, stretch }: Fit,
): GuestCamera {
  const fit = useMemo(() => ({ fitted, stretch }), [fitted, stretch]);
  const isGesture = useGesture(frame);
  const isApplying = useRef(false);
  /** The guest may report a move between a resize and its answer: what it says then is still in the old fit. */
  const applied = useRef(fit);
  /** Where the reader's hand has moved the camera, exactly; the view learns it in round numbers when the hand rests. */
  const hand = useRef<{ readonly camera: Camera; readonly isTold: boolean } | null>(null);
  const apply = useCallback(() => {
    if (!guest.current) return;
    const target = hand.current && holds(hand.current, cam) ? hand.current.camera : cam;
    applied.current = fit;
    isApplying.current = true;
    bring(guest.current, target ?? WHOLE_FRAME, fit);
    isApplying.current = false;
  }, [guest, cam, fit]);
  useLayoutEffect(apply, [apply]);
  const onZoom = useCallback(() => {
    if (isApplying.current || !isGesture.current || !guest.current) return;
    hand.current = { camera: cameraIn(guest.current, applied.current), isTold: false };
  }, [guest, isGesture]);
  const onZoomEnd = useCallback(() => {
    if (isApplying.current || !hand.current || hand.current.isTold) return;
    isGesture.current = false;
    hand.current = { ...hand.current, isTold: true };
    lookAt(hand.current.camera);
  }, [isGesture]);
  return { apply, onZoom, onZoomEnd };
}

/** Whether the hand's camera is the one to show: the view does not know it yet, or knows it as its own. */
function holds(
  { camera, isTold }: { camera: Camera; isTold: boolean },
  cam: Camera | null,
): boolean {
  return !isTold || isEqual(cameraOf(camera), cam);
}

function cameraIn(guest: Guest, { fitted, stretch }: Fit): Camera {
  const { x, y } = guest.centerAt();
  return { x: x / stretch, y, zoom: guest.zoom() / fitted };
}

/** The guest takes a camera's move for the end of a drag, so it is told only what it does not know. */
function bring(guest: Guest, { x, y, zoom }: Camera, fit: Fit): void {
  const now = cameraIn(guest, fit);
  if (Math.max(...[now.x - x, now.y - y, now.zoom - zoom].map(Math.abs)) < 1e-6) return;
  guest.zoom(fit.fitted * zoom);
  guest.centerAt(x * fit.stretch, y);
}

/** Whether the reader has put a hand on an element's canvas since this was last set to false. */
function useGesture(frame: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isGesture = useRef(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const note = () => {
      isGesture.current = true;
    };
    const options = { capture: true, passive: true };
    element.addEventListener('wheel', note, options);
    element.addEventListener('pointerdown', note, options);
    return () => {
      element.removeEventListener('wheel', note, options);
      element.removeEventListener('pointerdown', note, options);
    };
  }, [frame]);
  return isGesture;
}
