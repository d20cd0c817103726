import { changesBetween } from '../domain/changes.ts';
import { isEqual } from '../domain/equal.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { LedgerEvent, Terms } from '../domain/ledger.ts';
import { snapshotAt, type TieOnDay } from '../domain/snapshot.ts';
import type { DealOnDay, Tie } from '../domain/ties.ts';
import type { Day } from '../domain/time/day.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { CHANGES, type Change } from './drawn-graph.ts';
import { shownTies } from './shown-ties.ts';

/** A tie of two days: as it stood on the one that is compared with (null where it did not), and as it stands on the view's, or stood where it is gone. */
export interface ComparedTie {
  readonly change: Change;
  readonly tie: TieOnDay;
  readonly before: TieOnDay | null;
  /** Whether the focus reaches it on either day. */
  readonly inFocus: boolean;
}

/** What turns the day compared with into the view's, whichever of the two comes first in time. Each list sorted by id. */
export interface CompareScene {
  readonly from: Day;
  readonly to: Day;
  readonly ties: Readonly<Record<Change, readonly ComparedTie[]>>;
}

type Asked = Pick<
  ViewState,
  'at' | 'vs' | 'kinds' | 'who' | 'orgs' | 'standing' | 'amount' | 'focus' | 'hops' | 'rest'
>;

const lastCompared = new WeakMap<
  IndexedLedger,
  { readonly asked: readonly unknown[]; readonly ties: readonly ComparedTie[] }
>();

/** The ties of both days of a view, or null where it compares none; the same array while nothing is asked that decides it, so that looking around compares once. */
export function comparedTies(
  ledger: IndexedLedger,
  view: ViewState,
): readonly ComparedTie[] | null {
  if (view.vs === null) return null;
  const asked = askedOf(view);
  const last = lastCompared.get(ledger);
  if (last?.asked.every((value, index) => value === asked[index])) return last.ties;
  const ties = compareTies(ledger, view, view.vs);
  lastCompared.set(ledger, { asked, ties });
  return ties;
}

function askedOf(view: Asked): readonly unknown[] {
  const { at, vs, kinds, who, orgs, standing, amount, focus, hops, rest } = view;
  return [at, vs, kinds, who, orgs, standing, amount, focus, hops, rest];
}

/** The ties that the view lets through on either of its days, sorted by id. One that only one of them lets through is still told as what became of it: reported on one day and in force on the other it has changed, whatever standing is asked for. */
function compareTies(ledger: IndexedLedger, view: ViewState, vs: Day): readonly ComparedTie[] {
  const focused = new Map<string, boolean>();
  for (const at of [vs, view.at]) {
    for (const { tie, inFocus } of shownTies(ledger, { ...view, at })) {
      focused.set(tie.id, inFocus || (focused.get(tie.id) ?? false));
    }
  }
  const ties = ledger.ties.filter(({ id }) => focused.has(id));
  const [before, after] = [snapshotAt(ties, vs), snapshotAt(ties, view.at)];
  const { added, removed, changed } = changesBetween(before, after);
  const became = new Map<string, Change>();
  for (const { id } of added) became.set(id, 'added');
  for (const { id } of removed) became.set(id, 'removed');
  for (const { id } of changed) became.set(id, 'changed');
  const old = new Map(before.ties.map((tie) => [tie.id, tie]));
  return [...after.ties, ...removed].sort(byId).map((tie) => ({
    change: became.get(tie.id) ?? 'same',
    tie,
    before: old.get(tie.id) ?? null,
    inFocus: focused.get(tie.id) ?? false,
  }));
}

/** The view held against the day that it is compared with, or null where it is compared with none. */
export function buildCompareScene(ledger: IndexedLedger, view: ViewState): CompareScene | null {
  const compared = comparedTies(ledger, view);
  if (view.vs === null || !compared) return null;
  const entries = CHANGES.map((change) => [
    change,
    compared.filter((tie) => tie.change === change),
  ]);
  return {
    from: view.vs,
    to: view.at,
    ties: Object.fromEntries(entries) as CompareScene['ties'],
  };
}

/** How many ties became what, as far as the focus reaches. */
export function countChanges({ ties }: CompareScene): Readonly<Record<Change, number>> {
  const entries = CHANGES.map((change) => [
    change,
    ties[change].filter(({ inFocus }) => inFocus).length,
  ]);
  return Object.fromEntries(entries) as Record<Change, number>;
}

/** What is different about a tie: whether its standing, which terms, and which deals (null where there was none, or is none any more). Where it is nothing, only more has been told of it. */
export interface Difference {
  readonly standing: boolean;
  readonly terms: readonly (keyof Terms)[];
  readonly deals: readonly {
    readonly before: DealOnDay | null;
    readonly after: DealOnDay | null;
  }[];
}

/** What is different between two states of one tie; terms sorted by their keys, deals by their ids. */
export function differenceOf(before: TieOnDay, after: TieOnDay): Difference {
  const keys = Object.keys({ ...before.terms, ...after.terms }).sort() as (keyof Terms)[];
  return {
    standing: before.standing !== after.standing,
    terms: keys.filter((key) => !isEqual(before.terms[key], after.terms[key])),
    deals: differentDeals(before, after),
  };
}

/** The events that moved a tie after the earlier of two days, up to and including the later, in the order told. */
export function eventsBetween({ marks }: Pick<Tie, 'marks'>, one: Day, other: Day): LedgerEvent[] {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  return marks.filter(({ day }) => day > first && day <= last).map(({ event }) => event);
}

function differentDeals(before: TieOnDay, after: TieOnDay): Difference['deals'] {
  const [old, now] = [before, after].map(
    ({ deals }) => new Map(deals.map((deal) => [deal.id, deal])),
  );
  const ids = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
  return ids
    .map((id) => ({ before: old?.get(id) ?? null, after: now?.get(id) ?? null }))
    .filter((deal) => !isEqual(deal.before, deal.after));
}

function byId(a: TieOnDay, b: TieOnDay): number {
  return a.id < b.id ? -1 : 1;
}
