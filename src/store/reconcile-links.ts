import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { DecodedLink } from '../viewstate/permalink/permalink.ts';
import { reconcile } from '../viewstate/permalink/reconcile.ts';
import { reconcileNamed } from '../viewstate/permalink/reconcile-named.ts';
import { heirsOf } from '../viewstate/permalink/renamed.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { sessionStore } from './session-store.ts';
import { viewStore } from './view-store.ts';

/** Asks whether a link is to be shown in the ledger at hand, or waits for another. */
type IsMeant = (view: ViewState) => boolean;

/** From now on, writes renamed ids in every followed link that is meant for the ledger as they are today, drops the ids that it lacks, and says so of these. Returns the way out. */
export function reconcileLinks(ledger: IndexedLedger, isMeant: IsMeant = () => true): () => void {
  return reconcileEach((view) =>
    isMeant(view) ? reconcile(view, ledger) : { view, problems: [] },
  );
}

/** The same for versions of the ledger that are not to be had. */
export function reconcileMarks(isKnown: (version: string) => boolean): () => void {
  return reconcileEach((view) => {
    const { data } = view;
    if (data === null || isKnown(data.version)) return { view, problems: [] };
    return { view: { ...view, data: null }, problems: [{ type: 'unkept-ledger', ...data }] };
  });
}

/** The same for the camps and forecasts of a background, which comes later than the ledger. */
export function reconcileBackgroundLinks(
  { camps, scenarios }: IndexedBackground,
  isMeant: IsMeant = () => true,
): () => void {
  const [knownCamps, knownScenarios] = [idsOf(camps), idsOf(scenarios)];
  const [campHeirs, scenarioHeirs] = [heirsOf(camps), heirsOf(scenarios)];
  return reconcileEach((view) => {
    if (!isMeant(view)) return { view, problems: [] };
    const first = reconcileNamed(view, 'camp', knownCamps, campHeirs);
    const next = reconcileNamed(first.view, 'scenario', knownScenarios, scenarioHeirs);
    return { view: next.view, problems: [...first.problems, ...next.problems] };
  });
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

/** Puts every link that is followed, now and from now on, through a reconciliation, and says what could not be followed. Returns the way out. */
export function reconcileEach(reconciled: (view: ViewState) => DecodedLink): () => void {
  const check = () => {
    const linked = viewStore.getState().view;
    const { view, problems } = reconciled(linked);
    if (view === linked && problems.length === 0) return;
    viewStore.setState({ view, history: 'none' });
    if (problems.length === 0) return;
    sessionStore.setState((session) => ({ problems: [...session.problems, ...problems] }));
  };
  check();
  return viewStore.subscribe(({ view, history }, previous) => {
    if (history === 'none' && view !== previous.view) check();
  });
}
