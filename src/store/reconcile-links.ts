import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { reconcile } from '../viewstate/permalink/reconcile.ts';
import { sessionStore } from './session-store.ts';
import { viewStore } from './view-store.ts';

/** From now on, drops from every followed link the ids that the ledger lacks, and says so. Returns the way out. */
export function reconcileLinks(ledger: IndexedLedger): () => void {
  const check = () => {
    const { view, problems } = reconcile(viewStore.getState().view, ledger);
    if (problems.length === 0) return;
    viewStore.setState({ view, history: 'none' });
    sessionStore.setState((session) => ({ problems: [...session.problems, ...problems] }));
  };
  check();
  return viewStore.subscribe(({ view, history }, previous) => {
    if (history === 'none' && view !== previous.view) check();
  });
}
