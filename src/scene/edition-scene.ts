import { ledgerOn } from '../domain/basis.ts';
import { changesBetween } from '../domain/changes.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { tiesIfShown } from './shown-ties.ts';

/** How many ties stand differently in two editions of the ledger, as far as a view shows them on any of its days: there in one only, or with other terms, dates, deals or events. Zero for the same ledger twice, and on the claims page, which shows no ties. */
export function countDiffering(one: IndexedLedger, other: IndexedLedger, view: ViewState): number {
  if (view.view === 'claims') return 0;
  const differing = daysOf(view).flatMap((at) => {
    const [before, after] = [one, other].map((ledger) => ({
      ties: tiesIfShown(ledgerOn(ledger, view.basis), { ...view, at })
        .filter(({ inFocus }) => inFocus)
        .map(({ tie }) => tie),
    }));
    if (!before || !after) return [];
    const { added, removed, changed } = changesBetween(before, after);
    return [...added, ...removed, ...changed].map(({ id }) => id);
  });
  return new Set(differing).size;
}

function daysOf({ at, vs, days, view }: ViewState) {
  return [...new Set([at, ...(vs === null ? [] : [vs]), ...(view === 'multiples' ? days : [])])];
}
