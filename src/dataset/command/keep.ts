import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { formatDay } from '../../domain/time/day.ts';
import { UNWRITTEN } from '../check-editions.ts';
import { type Entry, withEdition } from '../edition-entry.ts';
import { editionsPath, readEditions } from '../editions.ts';
import { keptPath, writeKept } from '../kept-file.ts';
import { keepLedger } from '../kept-ledger.ts';
import { recordsOf, versionOf } from '../records.ts';
import { type Answer, type Context, readDays } from './command.ts';

/** Makes the ledger as it stands the last edition, and keeps its file. With `--instead` it takes the place of the last edition, which nobody has seen yet. */
export function runKeep(context: Context): Answer {
  const date = dateFrom(context);
  const kept = keepLedger(context.ledger);
  dropReplaced(context, kept.version);
  const bytes = writeKept(context.folder, kept);
  enter(context, { version: kept.version, date, kept: true });
  const path = keptPath(context.folder, kept.version);
  return {
    json: { version: kept.version, kept: true, file: path, bytes },
    table: `Kept ${kept.version} in ${path} (${Math.round(bytes / 1000)} kB).${hint(context)}`,
  };
}

/** Makes the ledger as it stands the last edition without keeping its file: frozen links to it will show the newest and say so. */
export function runEdition(context: Context): Answer {
  const date = dateFrom(context);
  const version = versionOf(recordsOf(context.ledger));
  dropReplaced(context, version);
  rmSync(keptPath(context.folder, version), { force: true });
  enter(context, { version, date, kept: false });
  const table = `The last edition is ${version}; no file is kept.${hint(context)}`;
  return { json: { version, kept: false }, table };
}

function enter({ folder, isInstead }: Context, entry: Entry): void {
  const path = editionsPath(folder);
  const yaml = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(path, withEdition(yaml, entry, isInstead));
}

/** The file of an edition that another takes the place of is kept for nobody. */
function dropReplaced({ folder, isInstead }: Context, version: string): void {
  const last = readEditions(folder).editions.at(-1);
  if (isInstead && last && last.version !== version) {
    rmSync(keptPath(folder, last.version), { force: true });
  }
}

/** What is left to do by hand, or nothing. */
function hint({ folder }: Context): string {
  const summary = readEditions(folder).editions.at(-1)?.summary;
  if (summary?.en !== UNWRITTEN.en) return '';
  return ` Say in ${editionsPath(folder)} what changed, in both languages.`;
}

/** The day on the command line, or today. */
function dateFrom({ dates }: Context): string {
  if (dates.length > 0) return readDays(dates, 1).map(formatDay).join();
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
