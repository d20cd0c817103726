import { groupBy } from '../group-by.ts';
import type { IndexedLedger } from '../indexed-ledger.ts';
import { pairKey } from '../ledger.ts';
import type { TieOnDay } from '../snapshot.ts';
import type { Standing } from '../vocabulary.ts';
import { isAlliance } from './alliances.ts';
import { roleOf } from './loop-roles.ts';

/** A lab, a cloud and a chipmaker of which each two are allied; `ties` are all alliances among them, by id. */
export interface ClosedLoop {
  readonly id: string;
  readonly organizations: readonly [lab: string, cloud: string, chipmaker: string];
  readonly ties: readonly string[];
  readonly standing: Standing;
}

type TiesByPair = ReadonlyMap<string, readonly TieOnDay[]>;

/** The closed loops among the ties of a day, sorted by id; in force when each of the three pairs has a tie in force. Organisations that the ledger does not know play no part. */
export function closedLoops(
  ledger: IndexedLedger,
  ties: readonly TieOnDay[],
): readonly ClosedLoop[] {
  const byPair = groupBy(ties.filter(isAlliance), ({ from, to }) => pairKey(from, to));
  const allies = alliesOf(byPair);
  const alliesAs = (id: string, role: ReturnType<typeof roleOf>) =>
    (allies.get(id) ?? []).filter((ally) => roleOf(ledger.organization.get(ally)) === role);
  const labs = [...allies.keys()].filter((id) => roleOf(ledger.organization.get(id)) === 'lab');
  const loops = labs.flatMap((lab) => {
    const chipmakers = alliesAs(lab, 'chipmaker');
    return alliesAs(lab, 'cloud').flatMap((cloud) =>
      chipmakers
        .filter((chipmaker) => byPair.has(pairKey(cloud, chipmaker)))
        .map((chipmaker) => loopOf([lab, cloud, chipmaker], byPair)),
    );
  });
  return loops.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function alliesOf(byPair: TiesByPair): ReadonlyMap<string, readonly string[]> {
  const allies = new Map<string, string[]>();
  for (const [tie] of byPair.values()) {
    if (!tie) continue;
    allies.set(tie.from, [...(allies.get(tie.from) ?? []), tie.to]);
    allies.set(tie.to, [...(allies.get(tie.to) ?? []), tie.from]);
  }
  return allies;
}

function loopOf(organizations: ClosedLoop['organizations'], byPair: TiesByPair): ClosedLoop {
  const [lab, cloud, chipmaker] = organizations;
  const pairs = [pairKey(lab, cloud), pairKey(cloud, chipmaker), pairKey(lab, chipmaker)];
  const sides = pairs.map((pair) => byPair.get(pair) ?? []);
  const stands = sides.every((side) => side.some(({ standing }) => standing === 'in-force'));
  return {
    id: organizations.join('.'),
    organizations,
    ties: sides.flatMap((side) => side.map(({ id }) => id)).sort(),
    standing: stands ? 'in-force' : 'reported',
  };
}
