import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkEditions } from './check-editions.ts';
import { parseFile } from './parse-file.ts';
import { type Problem, sortProblems } from './problem.ts';
import { editionRecord } from './schema/editions.ts';

/** A published state of the ledger: its version, its day (`2026-11-22`), whether its file is kept, and for readers of the feed what changed. */
export type Edition = Readonly<z.infer<typeof editionRecord>>;

/** Where the list of editions stands in a ledger folder. */
export function editionsPath(folder: string): string {
  return join(folder, 'editions.yaml');
}

/** The editions of a ledger folder, oldest first, and what is wrong with the list or with the files of those that are kept; a folder without a list has none. */
export function readEditions(folder: string): {
  readonly editions: readonly Edition[];
  readonly problems: readonly Problem[];
} {
  const file = editionsPath(folder);
  if (!existsSync(file)) return { editions: [], problems: [] };
  const { records, problems } = parseFile(file, readFileSync(file, 'utf8'), editionRecord);
  const editions = records.map(({ value }) => value);
  if (problems.length > 0) return { editions, problems: sortProblems(problems) };
  return { editions, problems: sortProblems(checkEditions(folder, records)) };
}
