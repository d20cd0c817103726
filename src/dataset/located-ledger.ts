import type { Ledger, LedgerEvent, Organization, Source } from '../domain/ledger.ts';
import { parseCivilDate } from '../domain/time/civil-date.ts';
import type { Located } from './parse-file.ts';
import type { EventRecord, OrganizationRecord, SourceRecord } from './schema.ts';

/** An event as the ledger's rules see it: with the dossier records it came from. */
export interface RecordedEvent extends LedgerEvent {
  readonly provenance: readonly string[];
}

/** The ledger's records, each with the file and line where it starts. */
export interface LocatedLedger {
  readonly organizations: readonly Located<Organization>[];
  readonly events: readonly Located<RecordedEvent>[];
  readonly sources: readonly Located<Source>[];
}

/** Drops the places and keeps the records. */
export function plainLedger(located: LocatedLedger): Ledger {
  return {
    organizations: located.organizations.map((record) => record.value),
    events: located.events.map((record) => record.value),
    sources: located.sources.map((record) => record.value),
  };
}

/** An event record with its dates read; the schema has made sure that they can be. */
export function eventFrom(record: EventRecord): RecordedEvent {
  const { date, effective, ...rest } = record;
  const parsed = parseCivilDate(date);
  if (!parsed) throw new Error(`${record.id}: ${date} is not a date`);
  const later = effective === undefined ? null : parseCivilDate(effective);
  return { ...rest, date: parsed, ...(later && { effective: later }) } as RecordedEvent;
}

/** An organisation record as the domain knows it. */
export function organizationFrom(record: OrganizationRecord): Organization {
  return record as Organization;
}

/** A source record as the domain knows it. */
export function sourceFrom(record: SourceRecord): Source {
  return record as Source;
}
