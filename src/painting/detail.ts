import type { GraphNode, GraphScene } from '../scene/graph-scene.ts';
import { type Bundle, bundlesOf } from './bundles.ts';
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
  const { nodes, bundles } = bundlesOf(scene);
  for (const bundle of bundles) {
    inView += countInView(nodes, bundle, view, bounds);
    if (inView >= CROWD) return 'coarse';
  }
  return 'full';
}

function countInView(
  nodes: readonly GraphNode[],
  { ends }: Bundle,
  { scale, shift }: Projection,
  { width, height }: Bounds,
): number {
  let inView = 0;
  for (let at = 0; at < ends.length; at += 2) {
    const a = nodes[ends[at] ?? 0];
    const b = nodes[ends[at + 1] ?? 0];
    if (!a || !b) continue;
    const isInWidth = overlaps(a.x * scale + shift.x, b.x * scale + shift.x, width);
    if (isInWidth && overlaps(a.y * scale + shift.y, b.y * scale + shift.y, height)) inView += 1;
  }
  return inView;
}

/** Whether the stretch between two numbers meets that from 0 to `length`. */
export function overlaps(one: number, other: number, length: number): boolean {
  return one < 0 ? other >= 0 : one <= length || other <= length;
}
