import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { neighbourhood } from '../domain/neighbourhood.ts';
import { type TieOnDay, tiesOnDay } from '../domain/snapshot.ts';
import type { Tie } from '../domain/ties.ts';
import { TIE_KINDS, type TieKind } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** What filters look at; the day is not one of them. */
export type Filters = Pick<ViewState, 'kinds' | 'who'>;

interface Filtered extends Filters {
  readonly ties: readonly Tie[];
}

const lastFiltered = new WeakMap<IndexedLedger, Filtered>();

/** The ledger's ties that the filters let through, on whatever day; the same array while the filters are the same objects, so that scrubbing filters once. */
export function filteredTies(ledger: IndexedLedger, { kinds, who }: Filters): readonly Tie[] {
  const last = lastFiltered.get(ledger);
  if (last?.kinds === kinds && last.who === who) return last.ties;
  const ties = filterTies(ledger, { kinds, who });
  lastFiltered.set(ledger, { kinds, who, ties });
  return ties;
}

function filterTies(ledger: IndexedLedger, { kinds, who }: Filters): readonly Tie[] {
  const isShown = (id: string) => who === 'all' || ledger.organization.get(id)?.tier === 1;
  return ledger.ties.filter(
    (tie) => kinds.includes(tie.kind) && isShown(tie.from) && isShown(tie.to),
  );
}

/** The filtered ties that an organisation in focus takes part in, or all of them without a focus: what news is about. */
export function newsworthyTies(
  ledger: IndexedLedger,
  view: Filters & Pick<ViewState, 'focus'>,
): readonly Tie[] {
  const { focus } = view;
  const ties = filteredTies(ledger, view);
  if (focus.length === 0) return ties;
  return ties.filter(({ from, to }) => focus.includes(from) || focus.includes(to));
}

/** A tie of the day, and whether the focus reaches it; without a focus it reaches everything. */
export interface ShownTie {
  readonly tie: TieOnDay;
  readonly inFocus: boolean;
}

/** The ties that the view shows on its day, sorted by id. Focus marks, it never removes. */
export function shownTies(ledger: IndexedLedger, view: ViewState): readonly ShownTie[] {
  const ties = tiesOnDay(filteredTies(ledger, view), view.at);
  if (view.focus.length === 0) return ties.map((tie) => ({ tie, inFocus: true }));
  const near = neighbourhood(view.focus, ties, view.hops - 1);
  return ties.map((tie) => ({ tie, inFocus: near.has(tie.from) || near.has(tie.to) }));
}

/** How many ties of each kind stand on the view's day, whether or not the kind is shown. */
export function countByKind(ledger: IndexedLedger, view: ViewState): ReadonlyMap<TieKind, number> {
  const ties = tiesOnDay(filterTies(ledger, { kinds: TIE_KINDS, who: view.who }), view.at);
  const counts = new Map<TieKind, number>();
  for (const { kind } of ties) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
