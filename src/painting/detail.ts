import type { GraphNode, GraphScene } from '../scene/graph-scene.ts';
import type { Projection } from './geometry.ts';

interface Bounds {
  readonly width: number;
  readonly height: number;
}

/** Full: ribbons, textures, arrows and signs. Coarse: straight lines. */
export type Detail = 'full' | 'coarse';

/** Where a canvas shows this many ties, nobody could read more than their colours. */
export const CROWD = 1500;

/** How much of its ties a scene shows on a canvas. */
export function detailOf(scene: GraphScene, view: Projection, bounds: Bounds): Detail {
  if (scene.ties.size < CROWD) return 'full';
  let inView = 0;
  for (const { from, to } of scene.ties.values()) {
    if (isInView(scene.nodes.get(from), scene.nodes.get(to), view, bounds)) inView += 1;
    if (inView >= CROWD) return 'coarse';
  }
  return 'full';
}

function isInView(
  a: GraphNode | undefined,
  b: GraphNode | undefined,
  { scale, shift }: Projection,
  { width, height }: Bounds,
): boolean {
  if (!a || !b) return false;
  const isInWidth = overlaps(a.x * scale + shift.x, b.x * scale + shift.x, width);
  return isInWidth && overlaps(a.y * scale + shift.y, b.y * scale + shift.y, height);
}

/** Whether the stretch between two numbers meets that from 0 to `length`; one to nowhere, which is not a number, never does. */
export function overlaps(one: number, other: number, length: number): boolean {
  return Math.min(one, other) <= length && Math.max(one, other) >= 0;
}
