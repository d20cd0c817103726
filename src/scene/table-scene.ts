import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { TieOnDay } from '../domain/snapshot.ts';
import type { Day } from '../domain/time/day.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { shownTies } from './shown-ties.ts';

/** The ties of a view's day as two groups: what the focus reaches, and the rest (empty without a focus). */
export interface TableScene {
  readonly day: Day;
  readonly focused: readonly TieOnDay[];
  readonly others: readonly TieOnDay[];
}

/** The same snapshot as the graph's; focus sorts it into groups and drops nothing. */
export function buildTableScene(ledger: IndexedLedger, view: ViewState): TableScene {
  const shown = shownTies(ledger, view);
  const pick = (inFocus: boolean) =>
    shown.filter((row) => row.inFocus === inFocus).map((row) => row.tie);
  return { day: view.at, focused: pick(true), others: pick(false) };
}
