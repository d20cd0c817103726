import type { Moment } from './moments.ts';
import type { Rows } from './pull-together.ts';
import { pathLengths, stressOf } from './stress.ts';
import { pairsOn, type TemporalNetwork } from './temporal-network.ts';

/** Everybody's coordinates at all keyframes, in the order of the network's organisations. */
export interface Solution {
  readonly x: Rows;
  readonly y: Rows;
}

/** Which solution has the least stress over the keyframes, busy times counting more; of equal ones the first. */
export function leastStressed(
  network: TemporalNetwork,
  moments: readonly Moment[],
  solutions: readonly Solution[],
): number {
  const index = new Map(network.organizations.map((id, place) => [id, place]));
  const measures = moments.map(({ day, weight }, keyframe) => {
    const pairs = pairsOn(network, day);
    const ids = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))];
    const lengths = pathLengths(ids, pairs);
    const places = ids.map((id) => index.get(id) ?? 0);
    return ({ x, y }: Solution) => {
      const at = places.map((who) => ({ x: x[keyframe]?.[who] ?? 0, y: y[keyframe]?.[who] ?? 0 }));
      return weight * stressOf(at, lengths);
    };
  });
  const costs = solutions.map((solution) =>
    measures.reduce((sum, measure) => sum + measure(solution), 0),
  );
  return costs.indexOf(Math.min(...costs));
}
