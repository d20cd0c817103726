import type { IndexedLedger } from '../../src/domain/indexed-ledger.ts';
import type { Organization } from '../../src/domain/ledger.ts';
import type { Spell, Tie } from '../../src/domain/ties.ts';
import { type Day, formatDay } from '../../src/domain/time/day.ts';
import type { OrganizationKind, TieKind } from '../../src/domain/vocabulary.ts';
import { createRandom } from '../scrub/data/random.ts';
import { syntheticGraph } from '../scrub/data/synthetic-graph.ts';

/** Kinds in about the shares of the bundled ledger, so that there are loops, circles and entangled pairs. */
const KINDS: readonly TieKind[] = [
  'compute',
  'compute',
  'chips',
  'chips',
  'equity',
  'equity',
  'equity',
  'finance',
  'model',
  'venture',
  'rivalry',
];

const ORGANIZATION_KINDS: readonly OrganizationKind[] = [
  'lab',
  'hyperscaler',
  'neocloud',
  'chipmaker',
  'platform',
  'investor',
];

/** The graph of `bench:scrub` as a ledger: the same nodes, ties and spells, with kinds, directions, deals and sums. The same seed always gives the same ledger. */
export function syntheticLedger(nodeCount: number, seed: number): IndexedLedger {
  const graph = syntheticGraph(nodeCount, seed);
  const random = createRandom(seed + 1);
  const oneOf = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const organizations = graph.nodes.map(
    ({ id }): Organization => ({
      id,
      name: { en: id, 'zh-Hans': id, 'zh-Hant': id },
      kind: oneOf(ORGANIZATION_KINDS),
      tier: 1,
    }),
  );
  const ties = graph.ties.map(({ id, spells, ...ends }): Tie => {
    const [from, to] = random() < 0.5 ? [ends.from, ends.to] : [ends.to, ends.from];
    const [standing, amountUsd] = [
      random() < 0.9 ? ('in-force' as const) : ('reported' as const),
      random() < 0.3 ? Math.ceil(random() * 100) * 1e9 : null,
    ];
    const stood = spells.map(([first, end]): Spell => {
      const since = formatDay(first as Day);
      const deal = { id: 'main', standing, since, amountUsd, amountKind: null };
      return { from: first as Day, to: end as Day, standing, since, terms: {}, deals: [deal] };
    });
    return { id, from, to, kind: oneOf(KINDS), spells: stood, marks: [] };
  });
  return {
    ties,
    tie: new Map(ties.map((tie) => [tie.id, tie])),
    organization: new Map(organizations.map((organization) => [organization.id, organization])),
    event: new Map(),
  };
}
