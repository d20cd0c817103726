import type { GraphNode } from '../scene/graph-scene.ts';
import type { Projection } from './geometry.ts';
import { byClaim } from './label-names.ts';

/** Of the organisations in view those with the best claim to a name, the best first, without sorting all the others. */
export function foremost(
  nodes: Iterable<GraphNode>,
  count: number,
  { scale, shift }: Projection,
  { width, height }: { readonly width: number; readonly height: number },
): GraphNode[] {
  const chosen: GraphNode[] = [];
  for (const node of nodes) {
    const x = node.x * scale + shift.x;
    const y = node.y * scale + shift.y;
    if (x >= 0 && y >= 0 && x <= width && y <= height) takeIn(chosen, node, count);
  }
  return chosen;
}

function takeIn(chosen: GraphNode[], node: GraphNode, count: number): void {
  const last = chosen[count - 1];
  if (last && byClaim(node, last) >= 0) return;
  let place = Math.min(chosen.length, count - 1);
  for (
    let above = chosen[place - 1];
    above && byClaim(node, above) < 0;
    above = chosen[place - 1]
  ) {
    chosen[place] = above;
    place -= 1;
  }
  chosen[place] = node;
}
