import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import { type Day, parseDay } from '../../domain/time/day.ts';
import type { LocatedLedger } from '../located-ledger.ts';

/** What a command is given: the checked ledger, indexed, with its folder, and what else stands on the command line. */
export interface Context {
  readonly folder: string;
  readonly ledger: LocatedLedger;
  readonly index: IndexedLedger;
  readonly background: IndexedBackground;
  readonly dates: readonly string[];
  readonly who: 'core' | 'all';
  /** Whether an edition takes the place of the last one. */
  readonly isInstead: boolean;
}

/** The same answer twice: for programs and for people. */
export interface Answer {
  readonly json: unknown;
  readonly table: string;
}

/** The command line asks for something that cannot be done; its message says what to write instead. */
export class UsageError extends Error {}

/** The days that a command line's dates name, exactly `count` of them. Throws a UsageError that says what is missing, wrong or too many. */
export function readDays(dates: readonly string[], count: number): Day[] {
  if (dates.length < count) throw new UsageError('A date is missing; write it as 2025-11-03.');
  const tooMany = dates[count];
  if (tooMany !== undefined) throw new UsageError(`“${tooMany}” is a word too many.`);
  return dates.map((text) => {
    const day = parseDay(text);
    if (day === null) throw new UsageError(`${text} is not a date; write it as 2025-11-03.`);
    return day;
  });
}

/** Rows as columns of equal width, two spaces apart. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
