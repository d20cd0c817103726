import { amendDeal, applies, combineTerms, type Deal } from './deal.ts';
import { isEqual } from './equal.ts';
import type { Effect, LedgerEvent, Terms } from './ledger.ts';
import { partiesOf } from './ledger.ts';
import { outcomeOf } from './outcome.ts';
import { compareDates } from './time/civil-date.ts';
import type { Day } from './time/day.ts';
import type { Interval } from './time/interval.ts';
import type { Standing, TieKind } from './vocabulary.ts';

/** A deal as a snapshot lists it. */
export type DealOnDay = Omit<Deal, 'terms'>;

/** How a tie stands: what a spell holds constant. `since` is the date from which it has had this standing. */
export interface TieState {
  readonly standing: Standing;
  readonly since: string;
  readonly terms: Terms;
  readonly deals: readonly DealOnDay[];
}

/** US dollars: the last stated sums of the deals that have a standing, together; a deal without a known sum adds nothing. */
export function usdStanding(deals: readonly DealOnDay[], standing: Standing): number {
  let usd = 0;
  for (const deal of deals) if (deal.standing === standing) usd += deal.amountUsd ?? 0;
  return usd;
}

/** A stretch of days over which nothing about a tie changes. */
export interface Spell extends Interval, TieState {}

/** A relation of one kind between two organisations, as its spells in order; `marks` are the events that moved it. */
export interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly spells: readonly Spell[];
  readonly marks: readonly { readonly event: LedgerEvent; readonly day: Day }[];
}

/** Events in the order in which they are told: by date, the vaguer first, then by id. */
export function inOrder(events: readonly LedgerEvent[]): LedgerEvent[] {
  return [...events].sort((a, b) => compareDates(a.date, b.date) || compareIds(a.id, b.id));
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Folds events into ties, sorted by id; the order in which the events are given does not matter. */
export function tiesFrom(events: readonly LedgerEvent[]): Tie[] {
  const byTie = new Map<string, { event: LedgerEvent; effect: Effect }[]>();
  for (const event of inOrder(events)) {
    for (const effect of event.effects) {
      const list = byTie.get(effect.tie) ?? [];
      list.push({ event, effect });
      byTie.set(effect.tie, list);
    }
  }
  return [...byTie.keys()].sort().map((id) => foldTie(id, byTie.get(id) ?? []));
}

function foldTie(id: string, steps: readonly { event: LedgerEvent; effect: Effect }[]): Tie {
  let deals: readonly Deal[] = [];
  let state: TieState | null = null;
  const spells: Spell[] = [];
  const marks: { event: LedgerEvent; day: Day }[] = [];
  steps.forEach(({ event, effect }, order) => {
    const next = applyEffect(deals, event, effect, order);
    if (next === null) return;
    const day = event.date.first;
    if (marks.at(-1)?.event !== event) marks.push({ event, day });
    deals = next;
    const stateAfter = stateOf(deals, state, event.date.text);
    if (!isEqual(state, stateAfter)) recordSpell(spells, stateAfter, day);
    state = stateAfter;
  });
  return { id, ...partiesOf(id), spells, marks };
}

/** The deals after an effect, or null where it says nothing about this tie's state (a rumour, the denial of what nobody reported). */
function applyEffect(
  deals: readonly Deal[],
  event: LedgerEvent,
  effect: Effect,
  order: number,
): readonly Deal[] | null {
  const outcome = outcomeOf(effect.effect, event.status);
  if (outcome === 'nothing') return null;
  const touchesAll = effect.deal === undefined && (outcome === 'close' || outcome === 'withdraw');
  const ids = touchesAll ? deals.map((deal) => deal.id) : [effect.deal ?? 'main'];
  const standingOf = (id: string) => deals.find((deal) => deal.id === id)?.standing;
  const touched = ids.filter((id) => applies(outcome, standingOf(id)));
  if (touched.length === 0) return outcome === 'report' ? deals : null;
  const amended = touched.map((id) => {
    const before = deals.find((deal) => deal.id === id);
    return amendDeal(before, effect, id, outcome, event.date.text, order);
  });
  return [...deals.filter((deal) => !touched.includes(deal.id)), ...amended];
}

function stateOf(deals: readonly Deal[], before: TieState | null, date: string): TieState | null {
  const standing = standingOf(deals);
  if (standing === null) return null;
  const counted = deals.filter((deal) => deal.standing === standing);
  const sorted = [...deals].sort((a, b) => compareIds(a.id, b.id));
  return {
    standing,
    since: before?.standing === standing ? before.since : date,
    terms: combineTerms(counted),
    deals: sorted.map(({ terms: _terms, ...deal }) => deal),
  };
}

function standingOf(deals: readonly Deal[]): Standing | null {
  if (deals.some((deal) => deal.standing === 'in-force')) return 'in-force';
  return deals.some((deal) => deal.standing === 'reported') ? 'reported' : null;
}

/** Closes the running spell on `day` and opens the next; a spell that would have lasted no day is dropped. */
function recordSpell(spells: Spell[], state: TieState | null, day: Day): void {
  const running = spells.at(-1);
  if (running && running.to === null) {
    spells.pop();
    if (running.from < day) spells.push({ ...running, to: day });
  }
  if (state) spells.push({ from: day, to: null, ...state });
}
