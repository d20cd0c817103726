import type { Claim, OrganizationBackground, Source } from '../domain/background.ts';
import { groupBy } from '../domain/group-by.ts';
import { type IndexedBackground, sourcesNamed } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Effect, LedgerEvent, Organization } from '../domain/ledger.ts';
import { type TieOnDay, tiesOnDay } from '../domain/snapshot.ts';
import type { Tie } from '../domain/ties.ts';
import type { Day } from '../domain/time/day.ts';
import { claimsAbout, newestFirst } from './told-events.ts';

/** An event with what it did to the organisation's own ties. */
export interface RecentChange {
  readonly event: LedgerEvent;
  readonly effects: readonly Effect[];
}

/** What is told of an organisation. `recent` is what changed in the last 90 days up to the day, newest first; `sources` bear out the description. */
export interface OrganizationScene {
  readonly type: 'org';
  readonly organization: Organization;
  readonly told: OrganizationBackground | null;
  readonly ties: readonly TieOnDay[];
  readonly recent: readonly RecentChange[];
  readonly events: readonly LedgerEvent[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/** How far back `recent` looks, in days, the view's own included. */
const RECENT_DAYS = 90;

/** The details of an organisation: its ties on the day, what changed of late, and its whole history whatever the day. */
export function organizationDetails(
  ledger: IndexedLedger,
  background: IndexedBackground | null,
  organization: Organization,
  day: Day,
): OrganizationScene {
  const { id } = organization;
  const own = ledger.ties.filter(({ from, to }) => from === id || to === id);
  const ids = new Set(own.map((tie) => tie.id));
  const told = background?.organization.get(id) ?? null;
  return {
    type: 'org',
    organization,
    told,
    ties: tiesOnDay(own, day),
    recent: recentChanges(own, day),
    events: newestFirst(ledger, (tieId) => ids.has(tieId)),
    sources: background && told ? sourcesNamed(background, told.sources) : [],
    claims: claimsAbout(background, [`org.${id}`]),
  };
}

/** The events that moved any of the ties in the last days; what was only rumoured or denied moved none. */
function recentChanges(own: readonly Tie[], day: Day): RecentChange[] {
  const recent = own.flatMap((tie) =>
    tie.marks
      .filter((mark) => day - RECENT_DAYS < mark.day && mark.day <= day)
      .map(({ event }) => ({ event, tie: tie.id })),
  );
  const byEvent = groupBy(recent, ({ event }) => event);
  const changes = [...byEvent].map(([event, moved]) => ({
    event,
    effects: event.effects.filter((effect) => moved.some(({ tie }) => tie === effect.tie)),
  }));
  return changes.sort((a, b) => compareNewest(a.event, b.event));
}

function compareNewest(a: LedgerEvent, b: LedgerEvent): number {
  if (a.date.first !== b.date.first) return b.date.first - a.date.first;
  return a.id < b.id ? 1 : -1;
}
