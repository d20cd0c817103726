import { changesBetween } from '../domain/changes.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import type { Day } from '../domain/time/day.ts';
import type { EffectKind, EventStatus, TieKind } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { type Filters, tiesLetThrough } from './filters.ts';

/** What became of a tie: what an event did to it, or that the event was no more than reported, denied or called off. */
type Turn = EffectKind | Exclude<EventStatus, 'announced' | 'completed'>;

/** What is different after moving from one day to another. */
export interface Moved {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** The events nearest to the day arrived at that made the difference, those of the focus first; with `isBack` they are yet to come. */
  readonly named: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: TieKind;
    readonly turn: Turn;
  }[];
  readonly isBack: boolean;
}

/** So many are named; the rest is counted. */
const NAMED = 2;

/** What a move between two days changes among the ties that the filters let through. Of each tie that differs one turn can be named: forwards its last, backwards its first after the day. */
export function movedTies(
  ledger: IndexedLedger,
  filters: Filters & Pick<ViewState, 'focus'>,
  left: Day,
  at: Day,
): Moved {
  const onDay = (day: Day) => ({ ties: tiesLetThrough(ledger, filters, day) });
  const { added, removed, changed } = changesBetween(onDay(left), onDay(at));
  const isBack = at < left;
  const turns = [...added, ...removed, ...changed].flatMap(({ id }) => {
    const tie = ledger.tie.get(id);
    const marks = tie?.marks.filter(
      ({ day }) => day > Math.min(left, at) && day <= Math.max(left, at),
    );
    const mark = isBack ? marks?.[0] : marks?.at(-1);
    if (!tie || !mark) return [];
    const { from, to, kind } = tie;
    const turn = turnOf(mark.event, id);
    const isAside = !filters.focus.some((id) => id === from || id === to);
    return [{ isAside, distance: Math.abs(mark.day - at), told: { from, to, kind, turn } }];
  });
  const nearest = turns
    .sort((a, b) => Number(a.isAside) - Number(b.isAside) || a.distance - b.distance)
    .slice(0, NAMED);
  return {
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    named: nearest.map(({ told }) => told),
    isBack,
  };
}

function turnOf({ status, effects }: LedgerEvent, tie: string): Turn {
  if (status !== 'announced' && status !== 'completed') return status;
  return effects.find((effect) => effect.tie === tie)?.effect ?? 'reported';
}
