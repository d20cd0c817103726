import type { Point } from './point.ts';

/** Steps of the shortest path between all places of a network, row by row; 0 where there is none. */
export function pathLengths(
  ids: readonly string[],
  pairs: readonly { readonly from: string; readonly to: string }[],
): Uint8Array {
  const count = ids.length;
  const index = new Map(ids.map((id, place) => [id, place]));
  const neighbours: number[][] = ids.map(() => []);
  for (const { from, to } of pairs) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a === undefined || b === undefined) continue;
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const lengths = new Uint8Array(count * count);
  for (let start = 0; start < count; start++) walkFrom(start, neighbours, lengths, count);
  return lengths;
}

/** Breadth first from one place. */
function walkFrom(
  start: number,
  neighbours: readonly (readonly number[])[],
  lengths: Uint8Array,
  count: number,
): void {
  const queue = [start];
  for (const place of queue) {
    const steps = place === start ? 0 : (lengths[start * count + place] ?? 0);
    for (const next of neighbours[place] ?? []) {
      if (next === start || lengths[start * count + next] !== 0) continue;
      lengths[start * count + next] = steps + 1;
      queue.push(next);
    }
  }
}

/**
 * Normalised stress: the mean over connected pairs of ((s·|xi − xj| − d) ÷ d)², with d the steps of the shortest path
 * and s the scale that makes it least (Gansner, Koren & North, “Graph drawing by stress majorization”, 2004, with
 * weights d⁻²). 0 where nothing is connected.
 */
export function stressOf(places: readonly Point[], lengths: Uint8Array): number {
  let [squares, sum, pairs] = [0, 0, 0];
  places.forEach((a, row) => {
    for (let column = row + 1; column < places.length; column++) {
      const steps = lengths[row * places.length + column] ?? 0;
      const b = places[column];
      if (steps === 0 || !b) continue;
      const ratio = Math.hypot(a.x - b.x, a.y - b.y) / steps;
      squares += ratio * ratio;
      sum += ratio;
      pairs += 1;
    }
  });
  if (pairs === 0 || squares === 0) return 0;
  const scale = sum / squares;
  return (scale * scale * squares - 2 * scale * sum + pairs) / pairs;
}
