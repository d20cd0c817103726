import { type DisputedTargets, isTieDisputed, NONE_DISPUTED } from '../domain/disputed.ts';
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
  /** Ids of the ties that are disputed, where the view shows it. */
  readonly disputed: ReadonlySet<string>;
}

/** The same snapshot as the graph's; focus sorts it into groups and drops nothing. */
export function buildTableScene(
  ledger: IndexedLedger,
  view: ViewState,
  disputed: DisputedTargets = NONE_DISPUTED,
): TableScene {
  const shown = shownTies(ledger, view);
  const pick = (inFocus: boolean) =>
    shown.filter((row) => row.inFocus === inFocus).map((row) => row.tie);
  const marked = shown.filter(({ tie }) => isTieDisputed(tie, disputed));
  return {
    day: view.at,
    focused: pick(true),
    others: pick(false),
    disputed: new Set(marked.map(({ tie }) => tie.id)),
  };
}
