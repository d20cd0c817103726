import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Camp, Claim, Scenario, Source } from '../domain/background.ts';
import { eventFrom, type LocatedLedger, type RecordedOrganization } from './located-ledger.ts';
import { type Located, parseFile } from './parse-file.ts';
import type { Problem } from './problem.ts';
import { campRecord, claimRecord, scenarioRecord } from './schema/claims.ts';
import { eventRecord } from './schema/events.ts';
import { organizationRecord } from './schema/organizations.ts';
import { sourceRecord } from './schema/sources.ts';

/** Everything that can be read from a ledger folder, and what could not. */
export interface LedgerReading {
  readonly ledger: LocatedLedger;
  readonly problems: readonly Problem[];
}

/** Reads the files of a ledger folder. A missing file is a problem, not an error; claims, camps and scenarios may be missing. */
export function readLedger(folder: string): LedgerReading {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(path: string, schema: Schema) => {
    const file = join(folder, path);
    if (!existsSync(file)) {
      problems.push({ file, line: 1, record: 'file', message: 'is missing; create it' });
      return [];
    }
    const parsed = parseFile(file, readFileSync(file, 'utf8'), schema);
    problems.push(...parsed.problems);
    return parsed.records;
  };
  const readOptional = <Schema extends z.ZodType>(path: string, schema: Schema) =>
    existsSync(join(folder, path)) ? read(path, schema) : [];
  const events = eventFiles(folder).flatMap((path) => read(path, eventRecord));
  return {
    ledger: {
      organizations: as<RecordedOrganization>(read('organizations.yaml', organizationRecord)),
      events: events.map((record) => ({ ...record, value: eventFrom(record.value) })),
      sources: as<Source>(read('sources.yaml', sourceRecord)),
      claims: as<Claim>(readOptional('claims.yaml', claimRecord)),
      camps: as<Camp>(readOptional('camps.yaml', campRecord)),
      scenarios: as<Scenario>(readOptional('scenarios.yaml', scenarioRecord)),
    },
    problems,
  };
}

/** The records under the domain's names for them: the schemas have checked what the types cannot say. */
function as<Value>(records: readonly Located<unknown>[]): readonly Located<Value>[] {
  return records as readonly Located<Value>[];
}

/** The event files in the order of time: before the window first, then by year and quarter. */
function eventFiles(folder: string): string[] {
  const events = join(folder, 'events');
  if (!existsSync(events)) return ['events'];
  const inOrder = (name: string) => (name.startsWith('before-') ? '' : name);
  return readdirSync(events)
    .filter((name) => name.endsWith('.yaml'))
    .sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1))
    .map((name) => join('events', name));
}
