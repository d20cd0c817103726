import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { DecodedLink } from '../viewstate/permalink/permalink.ts';
import { reconcile } from '../viewstate/permalink/reconcile.ts';
import { reconcileNamed } from '../viewstate/permalink/reconcile-named.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { sessionStore } from './session-store.ts';
import { viewStore } from './view-store.ts';

/** From now on, drops from every followed link the ids that the ledger lacks, and says so. Returns the way out. */
export function reconcileLinks(ledger: IndexedLedger): () => void {
  return reconcileEach((view) => reconcile(view, ledger));
}

/** The same for the camps and forecasts of a background, which comes later than the ledger. */
export function reconcileBackgroundLinks({ camps, scenarios }: IndexedBackground): () => void {
  const [knownCamps, knownScenarios] = [idsOf(camps), idsOf(scenarios)];
  return reconcileEach((view) => {
    const reconciled = reconcileNamed(view, 'camp', knownCamps);
    const { view: next, problems } = reconcileNamed(reconciled.view, 'scenario', knownScenarios);
    return { view: next, problems: [...reconciled.problems, ...problems] };
  });
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

function reconcileEach(reconciled: (view: ViewState) => DecodedLink): () => void {
  const check = () => {
    const { view, problems } = reconciled(viewStore.getState().view);
    if (problems.length === 0) return;
    viewStore.setState({ view, history: 'none' });
    sessionStore.setState((session) => ({ problems: [...session.problems, ...problems] }));
  };
  check();
  return viewStore.subscribe(({ view, history }, previous) => {
    if (history === 'none' && view !== previous.view) check();
  });
}
