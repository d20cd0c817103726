import type { TieOnDay } from '../snapshot.ts';
import type { Spell, Tie, TieState } from '../ties.ts';
import { emptySeries, type Series } from './series.ts';
import { type Stretch, stretchOf } from './stretch.ts';

/** One provider of compute; `deals` counts those in force, `usd` is the sum of their totals in US dollars, null where none is disclosed. */
export interface Provider {
  readonly id: string;
  readonly deals: number;
  readonly usd: number | null;
}

/** How concentrated a customer's compute supply is: up to 1, which is a single provider; null where there is no provider, or no sum. `disclosedShare` is the share of the providers with a sum, 0 to 1. */
export interface Concentration {
  readonly byNumber: number | null;
  readonly byMoney: number | null;
  readonly disclosedShare: number | null;
  readonly providers: readonly Provider[];
}

/** Concentration on every day of the window. */
export interface ConcentrationSeries {
  readonly byNumber: Series;
  readonly byMoney: Series;
}

type Supply = Pick<TieState, 'standing' | 'deals'> & { readonly from: string };

/** The concentration of a customer's compute ties in force on a day, by the deals in force; what is only reported does not count. Providers sorted by id. */
export function concentrationOn(ties: readonly TieOnDay[], customer: string): Concentration {
  return concentrationOf(ties.filter((tie) => supplies(tie, customer)));
}

/** The same on all days, worked out once for each stretch of days on which the terms of the customer's ties stay as they are. */
export function concentrationThrough(ties: readonly Tie[], customer: string): ConcentrationSeries {
  const spells = ties.filter((tie) => supplies(tie, customer)).flatMap(placedSpells);
  const turns = new Set(spells.flatMap(({ first, end }) => [first, end]));
  const days = [...turns].sort((a, b) => a - b);
  const through = { byNumber: emptySeries(), byMoney: emptySeries() };
  days.forEach((first, index) => {
    const standing = spells.filter((spell) => spell.first <= first && first < spell.end);
    const { byNumber, byMoney } = concentrationOf(standing);
    through.byNumber.fill(byNumber ?? Number.NaN, first, days[index + 1]);
    through.byMoney.fill(byMoney ?? Number.NaN, first, days[index + 1]);
  });
  return through;
}

function supplies(tie: Pick<Tie, 'kind' | 'to'>, customer: string): boolean {
  return tie.kind === 'compute' && tie.to === customer;
}

function placedSpells({ from, spells }: Tie): (Stretch & Supply)[] {
  return spells.flatMap(({ standing, deals, ...spell }: Spell) => {
    const stretch = stretchOf(spell);
    return stretch ? [{ ...stretch, from, standing, deals }] : [];
  });
}

function concentrationOf(supply: readonly Supply[]): Concentration {
  const inForce = supply.filter(({ standing }) => standing === 'in-force');
  const providers = inForce.map(providerOf).sort((a, b) => (a.id < b.id ? -1 : 1));
  const sums = providers.flatMap(({ usd }) => usd ?? []);
  return {
    byNumber: herfindahl(providers.map(({ deals }) => deals)),
    byMoney: herfindahl(sums),
    disclosedShare: providers.length === 0 ? null : sums.length / providers.length,
    providers,
  };
}

/** What a tie's provider supplies. Sums a year are left out, since they do not add to totals. */
function providerOf({ from, deals }: Supply): Provider {
  const inForce = deals.filter(({ standing }) => standing === 'in-force');
  const totals = inForce.filter(({ amountKind }) => amountKind !== 'annual');
  const sums = totals.flatMap(({ amountUsd }) => amountUsd ?? []);
  const usd = sums.reduce((sum, amount) => sum + amount, 0);
  return { id: from, deals: inForce.length, usd: usd > 0 ? usd : null };
}

/** The sum of the squared shares, or null of nothing. */
function herfindahl(weights: readonly number[]): number | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return null;
  return weights.reduce((sum, weight) => sum + (weight / total) ** 2, 0);
}
