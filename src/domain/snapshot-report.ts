import type { Changes } from './changes.ts';
import type { IndexedBackground } from './indexed-background.ts';
import type { IndexedLedger } from './indexed-ledger.ts';
import type { Organization } from './ledger.ts';
import type { Snapshot, TieOnDay } from './snapshot.ts';
import { formatDay } from './time/day.ts';

/** A snapshot in the fixed shape that `ledger at --json` prints and the app downloads. */
export interface SnapshotReport {
  readonly date: string;
  readonly organizations: readonly Pick<Organization, 'id' | 'name' | 'kind'>[];
  readonly ties: readonly ReportedTie[];
}

/** A tie as reports give it, its keys in the order of the contract. */
export type ReportedTie = Pick<
  TieOnDay,
  'id' | 'from' | 'to' | 'kind' | 'standing' | 'since' | 'terms' | 'deals' | 'events'
> & { readonly sources: readonly string[] };

/** The report of a snapshot, organisations and ties sorted by id. */
export function reportSnapshot(
  snapshot: Snapshot,
  { organization }: IndexedLedger,
  background: IndexedBackground,
): SnapshotReport {
  return {
    date: formatDay(snapshot.day),
    organizations: snapshot.organizations.flatMap((id) => {
      const found = organization.get(id);
      return found ? [{ id, name: found.name, kind: found.kind }] : [];
    }),
    ties: snapshot.ties.map((tie) => reportTie(tie, background)),
  };
}

/** The fixed shape that `ledger diff --json` prints: what must be added, removed and changed to get from one date to the other. */
export function reportChanges(
  from: string,
  to: string,
  changes: Changes,
  background: IndexedBackground,
) {
  const report = (tie: TieOnDay) => reportTie(tie, background);
  return {
    from,
    to,
    added: changes.added.map(report),
    removed: changes.removed.map(report),
    changed: changes.changed.map(({ id, before, after }) => ({
      id,
      before: report(before),
      after: report(after),
    })),
  };
}

function reportTie(tie: TieOnDay, background: IndexedBackground): ReportedTie {
  const { id, from, to, kind, standing, since, terms, deals, events } = tie;
  const cited = events.flatMap((event) => background.event.get(event)?.sources ?? []);
  const sources = [...new Set(cited)].sort();
  const listed = deals.map(({ id, standing, since, amountUsd, amountKind }) => ({
    id,
    standing,
    since,
    amountUsd,
    amountKind,
  }));
  return { id, from, to, kind, standing, since, terms, deals: listed, events, sources };
}
