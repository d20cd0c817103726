import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { eventFrom, type LocatedLedger, organizationFrom, sourceFrom } from './located-ledger.ts';
import { type Located, parseFile } from './parse-file.ts';
import type { Problem } from './problem.ts';
import { eventRecord, organizationRecord, sourceRecord } from './schema.ts';

/** Everything that can be read from a ledger folder, and what could not. */
export interface LedgerReading {
  readonly ledger: LocatedLedger;
  readonly problems: readonly Problem[];
}

/** Reads `organizations.yaml`, `sources.yaml` and `events/*.yaml` below a folder. A missing file is a problem, not an error. */
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
  const events = eventFiles(folder).flatMap((path) => read(path, eventRecord));
  return {
    ledger: {
      organizations: convert(read('organizations.yaml', organizationRecord), organizationFrom),
      events: convert(events, eventFrom),
      sources: convert(read('sources.yaml', sourceRecord), sourceFrom),
    },
    problems,
  };
}

function convert<From, To>(
  records: readonly Located<From>[],
  change: (value: From) => To,
): Located<To>[] {
  return records.map((record) => ({ ...record, value: change(record.value) }));
}

function eventFiles(folder: string): string[] {
  const events = join(folder, 'events');
  if (!existsSync(events)) return ['events'];
  return readdirSync(events)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join('events', name));
}
