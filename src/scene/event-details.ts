import type { Claim, EventBackground, Source } from '../domain/background.ts';
import { groupBy } from '../domain/group-by.ts';
import { type IndexedBackground, sourcesNamed } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Effect, LedgerEvent } from '../domain/ledger.ts';
import { type Turn, turnOf } from '../domain/turn.ts';
import { claimsAbout, newestFirst } from './told-events.ts';

/** A tie that an event speaks of: what it did to it, and the tie's events before and after. `turn` is null where the event did not move it. */
export interface MovedTie {
  readonly tie: string;
  readonly effects: readonly Effect[];
  readonly turn: Turn | null;
  readonly previous: LedgerEvent | null;
  readonly next: LedgerEvent | null;
}

/** What is told of an event; `moved` in the order of its effects. */
export interface EventScene {
  readonly type: 'event';
  readonly event: LedgerEvent;
  readonly told: EventBackground | null;
  readonly moved: readonly MovedTie[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/** The details of an event, whatever the day. */
export function eventDetails(
  ledger: IndexedLedger,
  background: IndexedBackground | null,
  event: LedgerEvent,
): EventScene {
  const told = background?.event.get(event.id) ?? null;
  const byTie = groupBy(event.effects, ({ tie }) => tie);
  return {
    type: 'event',
    event,
    told,
    moved: [...byTie].map(([tie, effects]) => ({ tie, effects, ...movement(ledger, tie, event) })),
    sources: background && told ? sourcesNamed(background, told.sources) : [],
    claims: claimsAbout(background, [`event.${event.id}`]),
  };
}

function movement(ledger: IndexedLedger, tieId: string, event: LedgerEvent) {
  const tie = ledger.tie.get(tieId);
  const events = newestFirst(ledger, (id) => id === tieId);
  const place = events.indexOf(event);
  return {
    turn: tie ? turnOf(tie, event.id) : null,
    previous: events[place + 1] ?? null,
    next: events[place - 1] ?? null,
  };
}
