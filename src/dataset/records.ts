import { createHash } from 'node:crypto';
import type { Background } from '../domain/background.ts';
import type { Ledger, Organization } from '../domain/ledger.ts';
import { eventsFrom, type FiledEvent } from './filed-events.ts';
import { type LocatedLedger, plainBackground, plainLedger } from './located-ledger.ts';

/** All that the app shows of a ledger, as plain values in the languages that are written by hand: what a version is a digest of. */
export interface Records {
  readonly organizations: readonly Organization[];
  readonly events: readonly FiledEvent[];
  readonly background: Background;
}

/** The records of a ledger, dates as text; without places in files, provenance and editors' reasons. */
export function recordsOf(ledger: LocatedLedger): Records {
  const { organizations, events } = plainLedger(ledger);
  return {
    organizations,
    events: events.map(({ date, effective, ...rest }) => ({
      ...rest,
      date: date.text,
      ...(effective && { effective: effective.text }),
    })),
    background: plainBackground(ledger),
  };
}

/** What is drawn of records, dates read. */
export function ledgerOf({ organizations, events }: Records): Ledger {
  return { organizations, events: eventsFrom(events) };
}

/** The version of a ledger: 12 hex digits that depend on its records and their order alone, not on the order of keys, the layout, the derived language or the ids that records had before. */
export function versionOf(records: Records): string {
  const shown = JSON.stringify(records, (key, value) => (key === 'formerly' ? undefined : value));
  return digestOf(JSON.parse(shown));
}

/** 12 hex digits of plain values, the same whatever the order of their keys. */
export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 12);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]),
  );
}
