import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { DecodedLink } from '../viewstate/permalink/permalink.ts';
import { reconcile } from '../viewstate/permalink/reconcile.ts';
import { reconcileCamps } from '../viewstate/permalink/reconcile-camps.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { sessionStore } from './session-store.ts';
import { viewStore } from './view-store.ts';

/** From now on, drops from every followed link the ids that the ledger lacks, and says so. Returns the way out. */
export function reconcileLinks(ledger: IndexedLedger): () => void {
  return reconcileEach((view) => reconcile(view, ledger));
}

/** The same for the camps of a background, which comes later than the ledger. */
export function reconcileCampLinks({ camps }: IndexedBackground): () => void {
  const known = new Set(camps.map(({ id }) => id));
  return reconcileEach((view) => reconcileCamps(view, known));
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
