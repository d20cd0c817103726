import { ledgerOn } from '../domain/basis.ts';
import { isEqual } from '../domain/equal.ts';
import { indexLedger } from '../domain/indexed-ledger.ts';
import { ledgerOf, type Records } from './records.ts';

/** Ids of what is in one state of the ledger and not in the other, or in both and not the same; each list sorted. */
interface Moved {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What an edition changed against the one before. */
export interface EditionChanges {
  /** An event has changed where anything is told otherwise of it, its sources included. */
  readonly events: Moved;
  /** A tie has changed where any of its days or terms has, by the dates known or of effect. */
  readonly ties: Moved;
}

/** What turns the records of one edition into those of another. Of a record with itself: nothing. */
export function editionChanges(before: Records, after: Records): EditionChanges {
  return {
    events: moved(eventsIn(before), eventsIn(after)),
    ties: moved(tiesIn(before), tiesIn(after)),
  };
}

function eventsIn({ events, background }: Records): ReadonlyMap<string, unknown> {
  return new Map(events.map((event) => [event.id, [event, background.events[event.id]]]));
}

function tiesIn(records: Records): ReadonlyMap<string, unknown> {
  const known = indexLedger(ledgerOf(records));
  const effective = ledgerOn(known, 'effective');
  return new Map(known.ties.map(({ id, spells }) => [id, [spells, effective.tie.get(id)?.spells]]));
}

function moved(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): Moved {
  const [old, now] = [[...before.keys()].sort(), [...after.keys()].sort()];
  return {
    added: now.filter((id) => !before.has(id)),
    removed: old.filter((id) => !after.has(id)),
    changed: now.filter((id) => before.has(id) && !isEqual(before.get(id), after.get(id))),
  };
}
