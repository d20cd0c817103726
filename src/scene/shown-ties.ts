import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { neighbourhood } from '../domain/neighbourhood.ts';
import { type TieOnDay, tiesOnDay } from '../domain/snapshot.ts';
import type { Tie } from '../domain/ties.ts';
import type { Day } from '../domain/time/day.ts';
import { TIE_KINDS, type TieKind } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { type Filters, filteredTies, filterTies, isNews, passing } from './filters.ts';

export { type Filters, filteredTies } from './filters.ts';

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

/** What moved the newsworthy ties, where the filters let the tie through before it or after it. */
export function newsworthyMarks(
  ledger: IndexedLedger,
  view: Filters & Pick<ViewState, 'focus'>,
): Tie['marks'] {
  return newsworthyTies(ledger, view).flatMap((tie) =>
    tie.marks.filter(({ day }) => isNews(tie, day, view)),
  );
}

/** Asks whether what is told of a tie on a day is news about a newsworthy tie. */
export function newsFilter(
  ledger: IndexedLedger,
  view: Filters & Pick<ViewState, 'focus'>,
): (tieId: string, day: Day) => boolean {
  const ties = new Map(newsworthyTies(ledger, view).map((tie) => [tie.id, tie]));
  return (tieId, day) => {
    const tie = ties.get(tieId);
    return tie !== undefined && isNews(tie, day, view);
  };
}

/** A tie of the day, and whether the focus reaches it; without a focus it reaches everything. */
export interface ShownTie {
  readonly tie: TieOnDay;
  readonly inFocus: boolean;
}

/** The ties that the view shows on its day, sorted by id. Focus marks what it reaches, and removes the rest only where the view hides it. */
export function shownTies(ledger: IndexedLedger, view: ViewState): readonly ShownTie[] {
  return markFocus(passing(tiesOnDay(filteredTies(ledger, view), view.at), view), view);
}

/** What another view would show, asked without disturbing what is remembered for this one. */
export function tiesIfShown(ledger: IndexedLedger, view: ViewState): readonly ShownTie[] {
  return markFocus(passing(tiesOnDay(filterTies(ledger, view), view.at), view), view);
}

function markFocus(
  ties: readonly TieOnDay[],
  { focus, hops, rest }: Pick<ViewState, 'focus' | 'hops' | 'rest'>,
): readonly ShownTie[] {
  if (focus.length === 0) return ties.map((tie) => ({ tie, inFocus: true }));
  const near = neighbourhood(focus, ties, hops - 1);
  const marked = ties.map((tie) => ({ tie, inFocus: near.has(tie.from) || near.has(tie.to) }));
  return rest === 'hide' ? marked.filter(({ inFocus }) => inFocus) : marked;
}

/** How many ties of each kind stand on the view's day, whether or not the kind is shown: what showing it would leave, or leaves, given everything else. */
export function countByKind(ledger: IndexedLedger, view: ViewState): ReadonlyMap<TieKind, number> {
  const counts = new Map<TieKind, number>();
  const count = (kinds: readonly TieKind[], counted: readonly TieKind[]) => {
    for (const { tie } of tiesIfShown(ledger, { ...view, kinds })) {
      if (counted.includes(tie.kind)) counts.set(tie.kind, (counts.get(tie.kind) ?? 0) + 1);
    }
  };
  const isReachCounted = view.focus.length > 0 && view.rest === 'hide' && view.hops > 1;
  if (!isReachCounted) count(TIE_KINDS, TIE_KINDS);
  // Each kind opens ways of its own from the focus to what lies beyond.
  else for (const kind of TIE_KINDS) count([...view.kinds, kind], [kind]);
  return counts;
}
