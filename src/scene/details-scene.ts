import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { LedgerEvent, Organization, Source } from '../domain/ledger.ts';
import { type TieOnDay, tieOnDay } from '../domain/snapshot.ts';
import { inOrder, type Tie } from '../domain/ties.ts';
import type { Day } from '../domain/time/day.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { newsworthyTies } from './shown-ties.ts';

/** What the details panel tells about the thing picked, on the view's day. */
export type DetailsScene =
  | {
      readonly type: 'org';
      readonly organization: Organization;
      readonly ties: readonly TieOnDay[];
      readonly events: readonly LedgerEvent[];
    }
  | {
      readonly type: 'tie';
      readonly tie: Tie;
      readonly onDay: TieOnDay | null;
      readonly events: readonly LedgerEvent[];
      readonly sources: readonly Source[];
    }
  | {
      readonly type: 'event';
      readonly event: LedgerEvent;
      readonly sources: readonly Source[];
    }
  | { readonly type: 'latest'; readonly events: readonly LedgerEvent[] };

const LATEST_SHOWN = 8;

/** The details of a view. Nothing picked: the latest events that the filters and the focus let through, up to the day, newest first. Histories are told newest first and whole, whatever the day. */
export function buildDetailsScene(
  ledger: IndexedLedger,
  view: Pick<ViewState, 'pick' | 'at' | 'kinds' | 'who' | 'focus'>,
): DetailsScene {
  const { pick, at } = view;
  const organization = pick?.type === 'org' ? ledger.organization.get(pick.id) : undefined;
  if (organization) return organizationDetails(ledger, organization, at);
  const tie = pick?.type === 'tie' ? ledger.tie.get(pick.id) : undefined;
  if (tie) return tieDetails(ledger, tie, at);
  const event = pick?.type === 'event' ? ledger.event.get(pick.id) : undefined;
  if (event) return { type: 'event', event, sources: sourcesOf(ledger, [event]) };
  const shown = new Set(newsworthyTies(ledger, view).map(({ id }) => id));
  const told = newestFirst(ledger, (tieId) => shown.has(tieId));
  const latest = told.filter((candidate) => candidate.date.first <= at).slice(0, LATEST_SHOWN);
  return { type: 'latest', events: latest };
}

function organizationDetails(
  ledger: IndexedLedger,
  organization: Organization,
  day: Day,
): DetailsScene {
  const isOwn = (tieId: string) => tieId.split('.').slice(0, 2).includes(organization.id);
  const ties = ledger.ties
    .filter((tie) => isOwn(tie.id))
    .flatMap((tie) => tieOnDay(tie, day) ?? []);
  return { type: 'org', organization, ties, events: newestFirst(ledger, isOwn) };
}

function tieDetails(ledger: IndexedLedger, tie: Tie, day: Day): DetailsScene {
  const events = newestFirst(ledger, (tieId) => tieId === tie.id);
  return {
    type: 'tie',
    tie,
    onDay: tieOnDay(tie, day),
    events,
    sources: sourcesOf(ledger, events),
  };
}

function newestFirst(ledger: IndexedLedger, touches: (tieId: string) => boolean): LedgerEvent[] {
  const events = [...ledger.event.values()];
  return inOrder(events.filter((event) => event.effects.some(({ tie }) => touches(tie)))).reverse();
}

function sourcesOf(ledger: IndexedLedger, events: readonly LedgerEvent[]): Source[] {
  const ids = [...new Set(events.flatMap((event) => event.sources))];
  return ids.flatMap((id) => ledger.source.get(id) ?? []);
}
