import type {
  Claim,
  EventBackground,
  OrganizationBackground,
  Source,
} from '../domain/background.ts';
import { type IndexedBackground, sourcesNamed } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { LedgerEvent, Organization } from '../domain/ledger.ts';
import { type TieOnDay, tieOnDay } from '../domain/snapshot.ts';
import { inOrder, type Tie } from '../domain/ties.ts';
import type { Day } from '../domain/time/day.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { newsworthyTies } from './shown-ties.ts';

/** What the details panel tells about the thing picked, on the view's day. What is told is null, and lists of sources and claims are empty, until the background is there. */
export type DetailsScene =
  | {
      readonly type: 'org';
      readonly organization: Organization;
      readonly told: OrganizationBackground | null;
      readonly ties: readonly TieOnDay[];
      readonly events: readonly LedgerEvent[];
      readonly claims: readonly Claim[];
    }
  | {
      readonly type: 'tie';
      readonly tie: Tie;
      readonly onDay: TieOnDay | null;
      readonly events: readonly LedgerEvent[];
      readonly sources: readonly Source[];
      readonly claims: readonly Claim[];
    }
  | {
      readonly type: 'event';
      readonly event: LedgerEvent;
      readonly told: EventBackground | null;
      readonly sources: readonly Source[];
      readonly claims: readonly Claim[];
    }
  | { readonly type: 'latest'; readonly events: readonly LedgerEvent[] };

const LATEST_SHOWN = 8;

/** The details of a view. Nothing picked: the latest events that the filters and the focus let through, up to the day, newest first. Histories are told newest first and whole, whatever the day. */
export function buildDetailsScene(
  ledger: IndexedLedger,
  background: IndexedBackground | null,
  view: Pick<ViewState, 'pick' | 'at' | 'kinds' | 'who' | 'focus'>,
): DetailsScene {
  const { pick, at } = view;
  const organization = pick?.type === 'org' ? ledger.organization.get(pick.id) : undefined;
  if (organization) return organizationDetails(ledger, background, organization, at);
  const tie = pick?.type === 'tie' ? ledger.tie.get(pick.id) : undefined;
  if (tie) return tieDetails(ledger, background, tie, at);
  const event = pick?.type === 'event' ? ledger.event.get(pick.id) : undefined;
  if (event) return eventDetails(background, event);
  const shown = new Set(newsworthyTies(ledger, view).map(({ id }) => id));
  const told = newestFirst(ledger, (tieId) => shown.has(tieId));
  const latest = told.filter((candidate) => candidate.date.first <= at).slice(0, LATEST_SHOWN);
  return { type: 'latest', events: latest };
}

function organizationDetails(
  ledger: IndexedLedger,
  background: IndexedBackground | null,
  organization: Organization,
  day: Day,
): DetailsScene {
  const { id } = organization;
  const isOwn = (tieId: string) => tieId.split('.').slice(0, 2).includes(id);
  const ties = ledger.ties
    .filter((tie) => isOwn(tie.id))
    .flatMap((tie) => tieOnDay(tie, day) ?? []);
  return {
    type: 'org',
    organization,
    told: background?.organization.get(id) ?? null,
    ties,
    events: newestFirst(ledger, isOwn),
    claims: claimsAbout(background, [`org.${id}`]),
  };
}

/** A tie's claims are those about it and those about its events. */
function tieDetails(
  ledger: IndexedLedger,
  background: IndexedBackground | null,
  tie: Tie,
  day: Day,
): DetailsScene {
  const events = newestFirst(ledger, (tieId) => tieId === tie.id);
  const cited = events.flatMap(({ id }) => background?.event.get(id)?.sources ?? []);
  const targets = [`tie.${tie.id}`, ...events.map(({ id }) => `event.${id}`)];
  return {
    type: 'tie',
    tie,
    onDay: tieOnDay(tie, day),
    events,
    sources: background ? sourcesNamed(background, cited) : [],
    claims: claimsAbout(background, targets),
  };
}

function eventDetails(background: IndexedBackground | null, event: LedgerEvent): DetailsScene {
  const told = background?.event.get(event.id) ?? null;
  return {
    type: 'event',
    event,
    told,
    sources: background && told ? sourcesNamed(background, told.sources) : [],
    claims: claimsAbout(background, [`event.${event.id}`]),
  };
}

/** The claims about any of the targets, each once. */
function claimsAbout(background: IndexedBackground | null, targets: readonly string[]): Claim[] {
  const found = targets.flatMap((target) => background?.claimsAbout.get(target) ?? []);
  return [...new Set(found)];
}

function newestFirst(ledger: IndexedLedger, touches: (tieId: string) => boolean): LedgerEvent[] {
  const events = [...ledger.event.values()];
  return inOrder(events.filter((event) => event.effects.some(({ tie }) => touches(tie)))).reverse();
}
