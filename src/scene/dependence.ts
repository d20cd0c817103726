import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import {
  type Concentration,
  concentrationOn,
  type Provider,
} from '../domain/measures/concentration.ts';
import { tiesOnDay } from '../domain/snapshot.ts';
import type { Day } from '../domain/time/day.ts';

/** A provider with its share of all deals, or of all disclosed sums; from 0 to 1. */
interface Share {
  readonly id: string;
  readonly share: number;
}

/** How a customer depends on its providers of compute on a day. The largest is null where several are, or none; by money also where fewer than two disclose a sum. */
export interface Dependence {
  readonly now: Concentration;
  readonly disclosed: number;
  readonly largestByDeals: Share | null;
  readonly largestByMoney: Share | null;
}

/** Whether an organisation was ever a customer of compute. */
export function isComputeCustomer({ ties }: IndexedLedger, id: string): boolean {
  return ties.some(
    ({ kind, to, spells }) =>
      kind === 'compute' && to === id && spells.some(({ standing }) => standing === 'in-force'),
  );
}

/** The providers in force on a day and what they weigh. */
export function dependenceOn({ ties }: IndexedLedger, customer: string, day: Day): Dependence {
  const now = concentrationOn(tiesOnDay(ties, day), customer);
  const disclosed = now.providers.filter(({ usd }) => usd !== null);
  return {
    now,
    disclosed: disclosed.length,
    largestByDeals: largestOf(now.providers, ({ deals }) => deals),
    largestByMoney: disclosed.length < 2 ? null : largestOf(disclosed, ({ usd }) => usd ?? 0),
  };
}

function largestOf(
  providers: readonly Provider[],
  weightOf: (provider: Provider) => number,
): Share | null {
  const total = providers.reduce((sum, provider) => sum + weightOf(provider), 0);
  const [first, second] = [...providers].sort((a, b) => weightOf(b) - weightOf(a));
  if (!first || (second && weightOf(second) === weightOf(first))) return null;
  return { id: first.id, share: weightOf(first) / total };
}
