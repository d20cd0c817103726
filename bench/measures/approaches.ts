import { groupBy } from '../../src/domain/group-by.ts';
import type { IndexedLedger } from '../../src/domain/indexed-ledger.ts';
import { pairKey } from '../../src/domain/ledger.ts';
import { isAlliance } from '../../src/domain/measures/alliances.ts';
import { closedLoops } from '../../src/domain/measures/closed-loops.ts';
import { concentrationOn, concentrationThrough } from '../../src/domain/measures/concentration.ts';
import { createConnectivity } from '../../src/domain/measures/connectivity.ts';
import { entangledPairs } from '../../src/domain/measures/entanglement.ts';
import { moneyCircles } from '../../src/domain/measures/money-circles.ts';
import type { Series } from '../../src/domain/measures/series.ts';
import { measureWindow } from '../../src/domain/measures/window-measures.ts';
import { type TieOnDay, tiesOnDay } from '../../src/domain/snapshot.ts';
import type { Day } from '../../src/domain/time/day.ts';

/** Every measure of the window by its name, those of a customer as `customer.byNumber`. */
export type AllSeries = ReadonlyMap<string, Series>;

/** Every measure of one day by its name; NaN where it is undefined. */
export type DayValues = ReadonlyMap<string, number>;

/** As the app does it: one walk for the network, one for each customer of compute. */
export function measureOnce(ledger: IndexedLedger): AllSeries {
  const series = new Map<string, Series>(Object.entries(measureWindow(ledger, ledger.ties)));
  for (const [customer, ties] of byCustomer(ledger.ties)) {
    const { byNumber, byMoney } = concentrationThrough(ties, customer);
    series.set(`${customer}.byNumber`, byNumber).set(`${customer}.byMoney`, byMoney);
  }
  return series;
}

/** From nothing but the ties that stand on the day. */
export function measureFromScratch(ledger: IndexedLedger, day: Day): DayValues {
  const ties = tiesOnDay(ledger.ties, day);
  const values = new Map(Object.entries(networkOn(ledger, ties)));
  for (const [customer, own] of byCustomer(ties)) {
    const { byNumber, byMoney } = concentrationOn(own, customer);
    values.set(`${customer}.byNumber`, byNumber ?? Number.NaN);
    values.set(`${customer}.byMoney`, byMoney ?? Number.NaN);
  }
  return values;
}

function networkOn(ledger: IndexedLedger, ties: readonly TieOnDay[]) {
  const alliances = ties.filter(isAlliance);
  const pairs = groupBy(alliances, ({ from, to }) => pairKey(from, to));
  const ids = [...new Set(alliances.flatMap(({ from, to }) => [from, to]))];
  const placeOf = new Map(ids.map((id, index) => [id, index]));
  const network = createConnectivity(ids.length);
  for (const [tie] of pairs.values()) {
    network.join(placeOf.get(tie?.from ?? '') ?? -1, placeOf.get(tie?.to ?? '') ?? -1);
  }
  const { organizations, components, bridges } = network.read();
  return {
    ties: alliances.filter(({ standing }) => standing === 'in-force').length,
    organizations,
    density: pairs.size / ((organizations * (organizations - 1)) / 2),
    entanglement: entangledPairs(ties).length / pairs.size,
    loops: closedLoops(ledger, ties).length,
    circles: moneyCircles(ties).length,
    components,
    bridges,
  };
}

function byCustomer<Supply extends { readonly kind: string; readonly to: string }>(
  ties: readonly Supply[],
): ReadonlyMap<string, readonly Supply[]> {
  return groupBy(
    ties.filter(({ kind }) => kind === 'compute'),
    ({ to }) => to,
  );
}
