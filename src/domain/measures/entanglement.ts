import { groupBy } from '../group-by.ts';
import { pairKey } from '../ledger.ts';
import type { TieOnDay } from '../snapshot.ts';
import { isAlliance } from './alliances.ts';

/** Two organisations that are allied while one of them declares rivalry towards the other, the smaller id first; ids of the ties sorted. */
export interface EntangledPair {
  readonly organizations: readonly [string, string];
  readonly alliances: readonly string[];
  readonly rivalries: readonly string[];
}

/** The entangled pairs among the ties of a day, sorted by their ids. */
export function entangledPairs(ties: readonly TieOnDay[]): readonly EntangledPair[] {
  const byPair = groupBy(ties, ({ from, to }) => pairKey(from, to));
  return [...byPair.keys()].sort().flatMap((pair) => {
    const between = byPair.get(pair) ?? [];
    const alliances = idsOf(between.filter(isAlliance));
    const rivalries = idsOf(between.filter(({ kind }) => kind === 'rivalry'));
    const [one = '', other = ''] = pair.split(' ');
    const entangled = alliances.length > 0 && rivalries.length > 0;
    return entangled ? [{ organizations: [one, other], alliances, rivalries }] : [];
  });
}

function idsOf(ties: readonly TieOnDay[]): string[] {
  return ties.map(({ id }) => id).sort();
}
