import type { IndexedLedger } from '../indexed-ledger.ts';
import type { Tie } from '../ties.ts';
import { isAlliance } from './alliances.ts';
import { createCircleCount } from './circle-count.ts';
import { createConnectivity } from './connectivity.ts';
import { createLoopCount } from './loop-count.ts';
import { roleOf } from './loop-roles.ts';
import { moneyFlowOf } from './money-flow.ts';

/** What stands at one moment, in numbers; NaN where a share is one of nothing. */
export interface Reading {
  readonly organizations: number;
  readonly density: number;
  readonly entanglement: number;
  readonly loops: number;
  readonly circles: number;
  readonly components: number;
  readonly bridges: number;
}

/** What stands at one moment, kept up to date tie by tie; ties go by their place in the list it was made of. */
export interface Tally {
  /** A spell of a tie begins; of one that follows without a break before the earlier one ends. */
  begin(tie: number): void;
  /** A spell that has begun ends. */
  end(tie: number): void;
  read(): Reading;
}

/** How many alliances join two organisations, and how many rivalries divide them. */
interface Pair {
  readonly one: number;
  readonly other: number;
  alliances: number;
  rivalries: number;
}

/** A tie with its ends as numbers, and the pair it joins. */
interface PlacedTie {
  /** 1 if it is one, or 0. */
  readonly alliances: number;
  readonly rivalries: number;
  readonly pair: Pair;
  readonly money: {
    readonly payer: number;
    readonly payee: number;
    readonly purpose: 'stake' | 'supply';
  } | null;
}

/** A tally of these ties, of which none stands yet. */
export function createTally(ledger: IndexedLedger, ties: readonly Tie[]): Tally {
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  const placed = placeTies(ties, new Map(ids.map((id, index) => [id, index])));
  const roles = ids.map((id) => roleOf(ledger.organization.get(id)));
  const counts = { pairs: 0, entangled: 0 };
  const network = createConnectivity(ids.length);
  const loops = createLoopCount(roles);
  const circles = createCircleCount(ids.length);

  function change(index: number, step: 1 | -1): void {
    const tie = placed[index];
    if (!tie) return;
    const { pair } = tie;
    const [wasAllied, wasEntangled] = [pair.alliances > 0, isEntangled(pair)];
    pair.alliances += tie.alliances * step;
    pair.rivalries += tie.rivalries * step;
    counts.entangled += Number(isEntangled(pair)) - Number(wasEntangled);
    if (wasAllied !== pair.alliances > 0) changePair(pair, step);
    if (tie.money) circles.change(tie.money, step);
  }

  function changePair({ one, other }: Pair, step: 1 | -1): void {
    const act = step === 1 ? 'join' : 'part';
    counts.pairs += step;
    network[act](one, other);
    loops[act](one, other);
  }

  return {
    begin: (tie) => change(tie, 1),
    end: (tie) => change(tie, -1),
    read: () => {
      const { organizations, components, bridges } = network.read();
      return {
        organizations,
        density: share(counts.pairs, (organizations * (organizations - 1)) / 2),
        entanglement: share(counts.entangled, counts.pairs),
        loops: loops.read(),
        circles: circles.read(),
        components,
        bridges,
      };
    },
  };
}

function placeTies(ties: readonly Tie[], placeOf: ReadonlyMap<string, number>): PlacedTie[] {
  const pairs = new Map<number, Pair>();
  const at = (id: string) => placeOf.get(id) ?? -1;
  return ties.map((tie) => {
    const [one, other] = [at(tie.from), at(tie.to)].sort((a, b) => a - b) as [number, number];
    const key = one * placeOf.size + other;
    const pair = pairs.get(key) ?? { one, other, alliances: 0, rivalries: 0 };
    pairs.set(key, pair);
    const flow = moneyFlowOf(tie);
    return {
      alliances: Number(isAlliance(tie)),
      rivalries: Number(tie.kind === 'rivalry'),
      pair,
      money: flow && { payer: at(flow.payer), payee: at(flow.payee), purpose: flow.purpose },
    };
  });
}

function isEntangled({ alliances, rivalries }: Pair): boolean {
  return alliances > 0 && rivalries > 0;
}

/** Part of a whole; NaN of nothing. */
function share(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}
