import type { IndexedLedger } from '../indexed-ledger.ts';
import type { Tie } from '../ties.ts';
import { isAlliance } from './alliances.ts';
import { emptySeries, SERIES_LENGTH, type Series } from './series.ts';
import { stretchOf } from './stretch.ts';
import { createTally, type Reading } from './tally.ts';

/** What is measured, in the order in which it is told. */
export const MEASURES = [
  'ties',
  'organizations',
  'density',
  'entanglement',
  'loops',
  'circles',
  'components',
  'bridges',
] as const satisfies readonly ('ties' | keyof Reading)[];

export type Measure = (typeof MEASURES)[number];

/** Every measure on every day of the window. `density` and `entanglement` are shares from 0 to 1, the others counts. */
export type WindowMeasures = { readonly [Name in Measure]: Series };

/** What changes on one day, by its place in a series. */
interface Turn {
  readonly begins: number[];
  readonly ends: number[];
  /** How many more alliances are in force than the day before. */
  inForce: number;
}

/**
 * Measures the alliances among `ties` on every day. `ties` counts those in force; for what joins whom those in force and
 * those reported count alike. Of the other kinds only rivalry counts, for the entanglement. It walks once over the days on which a spell of a tie begins or ends, and
 * works out only what that touches. A share of nothing is undefined, a count of nothing is 0.
 */
export function measureWindow(ledger: IndexedLedger, ties: readonly Tie[]): WindowMeasures {
  const tally = createTally(ledger, ties);
  const measures = Object.fromEntries(
    MEASURES.map((name) => [name, emptySeries()]),
  ) as WindowMeasures;
  const turns = turnsOf(ties);
  const days = [...new Set([0, ...turns.keys()])]
    .filter((day) => day < SERIES_LENGTH)
    .sort((a, b) => a - b);
  let inForce = 0;
  days.forEach((first, index) => {
    const turn = turns.get(first);
    const { begins = [], ends = [] } = turn ?? {};
    inForce += turn?.inForce ?? 0;
    // beginning before ending: what one spell or tie hands to the next is not torn apart
    for (const tie of begins) tally.begin(tie);
    for (const tie of ends) tally.end(tie);
    fill(measures, { ties: inForce, ...tally.read() }, first, days[index + 1] ?? SERIES_LENGTH);
  });
  return measures;
}

function fill(
  measures: WindowMeasures,
  values: Readonly<Record<Measure, number>>,
  first: number,
  end: number,
): void {
  for (const name of MEASURES) measures[name].fill(values[name], first, end);
}

/** The ties, by their place in `ties`, whose spells begin and end, by the day; what begins before the window begins on its first day. */
function turnsOf(ties: readonly Tie[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const turnOn = (day: number): Turn => {
    const turn = turns.get(day) ?? { begins: [], ends: [], inForce: 0 };
    turns.set(day, turn);
    return turn;
  };
  ties.forEach((tie, index) => {
    for (const spell of tie.spells) {
      const stretch = stretchOf(spell);
      if (!stretch) continue;
      const counted = spell.standing === 'in-force' && isAlliance(tie) ? 1 : 0;
      const [begin, end] = [turnOn(stretch.first), turnOn(stretch.end)];
      begin.begins.push(index);
      begin.inForce += counted;
      end.ends.push(index);
      end.inForce -= counted;
    }
  });
  return turns;
}
