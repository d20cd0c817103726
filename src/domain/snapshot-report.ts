import type { Changes } from './changes.ts';
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
  'id' | 'from' | 'to' | 'kind' | 'standing' | 'since' | 'terms' | 'deals' | 'events' | 'sources'
>;

/** The report of a snapshot, organisations and ties sorted by id. */
export function reportSnapshot(
  snapshot: Snapshot,
  { organization }: IndexedLedger,
): SnapshotReport {
  return {
    date: formatDay(snapshot.day),
    organizations: snapshot.organizations.flatMap((id) => {
      const found = organization.get(id);
      return found ? [{ id, name: found.name, kind: found.kind }] : [];
    }),
    ties: snapshot.ties.map(reportTie),
  };
}

/** The fixed shape that `ledger diff --json` prints: what must be added, removed and changed to get from one date to the other. */
export function reportChanges(from: string, to: string, changes: Changes) {
  return {
    from,
    to,
    added: changes.added.map(reportTie),
    removed: changes.removed.map(reportTie),
    changed: changes.changed.map(({ id, before, after }) => ({
      id,
      before: reportTie(before),
      after: reportTie(after),
    })),
  };
}

function reportTie(tie: TieOnDay): ReportedTie {
  const { id, from, to, kind, standing, since, terms, deals, events, sources } = tie;
  const listed = deals.map(({ id, standing, since, amountUsd, amountKind }) => ({
    id,
    standing,
    since,
    amountUsd,
    amountKind,
  }));
  return { id, from, to, kind, standing, since, terms, deals: listed, events, sources };
}
