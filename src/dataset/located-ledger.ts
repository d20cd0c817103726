import type {
  Background,
  Camp,
  Claim,
  EventBackground,
  OrganizationBackground,
  Scenario,
  Source,
} from '../domain/background.ts';
import type { Ledger, LedgerEvent, Organization } from '../domain/ledger.ts';
import { parseCivilDate } from '../domain/time/civil-date.ts';
import type { Located } from './parse-file.ts';
import type { EventRecord } from './schema/events.ts';

/** Text as the ledger's files hold it: both languages that are written by hand, the third only where what is derived reads wrong. */
export interface WrittenText {
  readonly en: string;
  readonly 'zh-Hans': string;
  readonly 'zh-Hant'?: string;
}

/** Whether a value of the ledger is a text. */
export function isWrittenText(value: object): value is WrittenText {
  return 'en' in value && 'zh-Hans' in value;
}

/** An event as the ledger's rules see it: with all that is told about it, and the dossier records it came from. */
export interface RecordedEvent extends LedgerEvent, EventBackground {
  readonly distinct?: string;
  readonly provenance: readonly string[];
}

/** An organisation with all that is told about it. */
export interface RecordedOrganization extends Organization, OrganizationBackground {}

/** The ledger's records, each with the file and line where it starts. */
export interface LocatedLedger {
  readonly organizations: readonly Located<RecordedOrganization>[];
  readonly events: readonly Located<RecordedEvent>[];
  readonly sources: readonly Located<Source>[];
  readonly claims: readonly Located<Claim>[];
  readonly camps: readonly Located<Camp>[];
  readonly scenarios: readonly Located<Scenario>[];
}

/** What is drawn, without the places in the files. */
export function plainLedger({ organizations, events }: LocatedLedger): Ledger {
  return {
    organizations: valuesOf(organizations).map(({ id, name, kind, tier, parent, formerly }) => ({
      id,
      name,
      kind,
      tier,
      ...(parent !== undefined && { parent }),
      ...(formerly && { formerly }),
    })),
    events: valuesOf(events).map(({ id, date, effective, status, title, effects, formerly }) => ({
      id,
      date,
      ...(effective && { effective }),
      status,
      title,
      effects,
      ...(formerly && { formerly }),
    })),
  };
}

/** What is read, without the places in the files. */
export function plainBackground(ledger: LocatedLedger): Background {
  return {
    events: Object.fromEntries(
      valuesOf(ledger.events).map(({ id, summary, disagreement, sources }) => [
        id,
        { summary, ...(disagreement && { disagreement }), sources },
      ]),
    ),
    organizations: Object.fromEntries(
      valuesOf(ledger.organizations).map(
        ({
          id,
          name: _name,
          kind: _kind,
          tier: _tier,
          parent: _parent,
          formerly: _formerly,
          ...told
        }) => [id, told],
      ),
    ),
    sources: valuesOf(ledger.sources),
    claims: valuesOf(ledger.claims),
    camps: valuesOf(ledger.camps),
    scenarios: valuesOf(ledger.scenarios),
  };
}

function valuesOf<Value>(records: readonly Located<Value>[]): Value[] {
  return records.map((record) => record.value);
}

/** An event record with its dates read; the schema has made sure that they can be. */
export function eventFrom(record: EventRecord): RecordedEvent {
  const { date, effective, ...rest } = record;
  const parsed = parseCivilDate(date);
  if (!parsed) throw new Error(`${record.id}: ${date} is not a date`);
  const later = effective === undefined ? null : parseCivilDate(effective);
  return { ...rest, date: parsed, ...(later && { effective: later }) } as RecordedEvent;
}
