import { WHOLE_FRAME } from './transitions.ts';
import type { Camera } from './view-state.ts';

/** Where to look from at a share of the way between two cameras, slowly at both ends; null is the whole frame. Each zoom grows by equal factors in equal times. */
export function cameraOnTheWay(
  from: Camera | null,
  to: Camera | null,
  share: number,
): Camera | null {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const [start, end] = [from ?? WHOLE_FRAME, to ?? WHOLE_FRAME];
  const way = share * share * (3 - 2 * share);
  const zoom = start.zoom * (end.zoom / start.zoom) ** way;
  // Where the zoom changes, the middle moves with it, so that the goal stays in sight on the way in.
  const moved =
    start.zoom === end.zoom ? way : (1 - start.zoom / zoom) / (1 - start.zoom / end.zoom);
  return {
    x: start.x + (end.x - start.x) * moved,
    y: start.y + (end.y - start.y) * moved,
    zoom,
  };
}
