import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { measureWindow, type WindowMeasures } from '../domain/measures/window-measures.ts';
import type { Tie } from '../domain/ties.ts';

const byTies = new WeakMap<readonly Tie[], WindowMeasures>();

/** The measures of these ties of a ledger on every day, worked out once for the same array. */
export function measuresOf(ledger: IndexedLedger, ties: readonly Tie[]): WindowMeasures {
  const known = byTies.get(ties);
  if (known) return known;
  const measures = measureWindow(ledger, ties);
  byTies.set(ties, measures);
  return measures;
}
