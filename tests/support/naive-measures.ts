import type { IndexedLedger } from '../../src/domain/indexed-ledger.ts';
import type { Measure } from '../../src/domain/measures/window-measures.ts';
import type { TieOnDay } from '../../src/domain/snapshot.ts';

type Pair = readonly [string, string];
type Flow = { readonly payer: string; readonly payee: string; readonly kind: 'stake' | 'supply' };

const FRICTION = ['rivalry', 'legal', 'talent'];

/** Every measure of one day, straight from its definition: slow, and written without a look at the walk through the window. */
export function naiveMeasures(
  ledger: IndexedLedger,
  ties: readonly TieOnDay[],
): Readonly<Record<Measure, number>> {
  const alliances = ties.filter(({ kind }) => !FRICTION.includes(kind));
  const pairs = pairsOf(alliances);
  const organizations = [...new Set(pairs.flat())];
  const components = countComponents(organizations, pairs);
  const rivals = pairsOf(ties.filter(({ kind }) => kind === 'rivalry'));
  const entangled = pairs.filter((pair) => rivals.some((rival) => isSame(pair, rival)));
  const possible = (organizations.length * (organizations.length - 1)) / 2;
  return {
    ties: alliances.filter(({ standing }) => standing === 'in-force').length,
    organizations: organizations.length,
    density: pairs.length / possible,
    entanglement: entangled.length / pairs.length,
    loops: naiveLoops(ledger, ties).length,
    circles: naiveCircles(ties).length,
    components,
    bridges: pairs.filter((bridge) => {
      const others = pairs.filter((pair) => pair !== bridge);
      return countComponents(organizations, others) > components;
    }).length,
  };
}

/** The ids of the closed loops, sorted: every three organisations tried. */
export function naiveLoops(ledger: IndexedLedger, ties: readonly TieOnDay[]): string[] {
  const pairs = pairsOf(ties.filter(({ kind }) => !FRICTION.includes(kind)));
  const tied = [...new Set(pairs.flat())];
  const ofKind = (...kinds: readonly string[]) =>
    tied.filter((id) => kinds.includes(ledger.organization.get(id)?.kind ?? ''));
  const allied = (one: string, other: string) => pairs.some((pair) => isSame(pair, [one, other]));
  return ofKind('lab')
    .flatMap((lab) => ofKind('hyperscaler', 'neocloud').map((cloud) => [lab, cloud] as const))
    .flatMap(([lab, cloud]) => ofKind('chipmaker').map((chips) => [lab, cloud, chips] as const))
    .filter(
      ([lab, cloud, chips]) => allied(lab, cloud) && allied(cloud, chips) && allied(lab, chips),
    )
    .map((loop) => loop.join('.'))
    .sort();
}

/** The ids of the money circles, sorted: every way of two to four organisations tried that begins with its smallest. */
export function naiveCircles(ties: readonly TieOnDay[]): string[] {
  const flows = ties.flatMap(({ from, to, kind }): Flow[] => {
    if (kind === 'equity' || kind === 'finance') return [{ payer: from, payee: to, kind: 'stake' }];
    if (kind === 'compute' || kind === 'chips') return [{ payer: to, payee: from, kind: 'supply' }];
    return [];
  });
  const payeesOf = (id: string | undefined) => [
    ...new Set(flows.flatMap(({ payer, payee }) => (payer === id ? [payee] : []))),
  ];
  const longer = (ways: string[][]) =>
    ways.flatMap((way) =>
      payeesOf(way.at(-1))
        .filter((id) => id > (way[0] ?? '') && !way.includes(id))
        .map((id) => [...way, id]),
    );
  const twos = longer(flows.map(({ payer }) => [payer]));
  const threes = longer(twos);
  const isCircle = (way: readonly string[]) => {
    const steps = way.map((payer, index) => {
      const payee = way[(index + 1) % way.length];
      return flows.filter((flow) => flow.payer === payer && flow.payee === payee);
    });
    const kinds = new Set(steps.flat().map(({ kind }) => kind));
    return steps.every((step) => step.length > 0) && kinds.size === 2;
  };
  const ids = [...twos, ...threes, ...longer(threes)].filter(isCircle).map((way) => way.join('.'));
  return [...new Set(ids)].sort();
}

function pairsOf(ties: readonly TieOnDay[]): Pair[] {
  const pairs: Pair[] = [];
  for (const { from, to } of ties) {
    if (!pairs.some((pair) => isSame(pair, [from, to]))) pairs.push([from, to]);
  }
  return pairs;
}

function isSame(pair: Pair, [one, other]: Pair): boolean {
  return pair.includes(one) && pair.includes(other);
}

/** Everybody starts alone; each pair makes its two parts one. */
function countComponents(organizations: readonly string[], pairs: readonly Pair[]): number {
  const partOf = new Map(organizations.map((id, index) => [id, index]));
  for (const [one, other] of pairs) {
    const [kept, lost] = [partOf.get(one), partOf.get(other)];
    for (const [id, part] of partOf) if (part === lost) partOf.set(id, kept ?? 0);
  }
  return new Set(partOf.values()).size;
}
