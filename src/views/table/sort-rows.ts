import { parseCivilDate } from '../../domain/time/civil-date.ts';
import type { Language } from '../../domain/vocabulary.ts';
import type { Column, Sorting } from './columns.ts';
import type { TableRow } from './table-row.ts';
import { largestAmount } from './word-terms.ts';

/** What a row is sorted by in a column: a number, a text, or null, which always comes last. */
function sortKey({ tie, text }: TableRow, column: Column): number | string | null {
  if (column === 'since') return parseCivilDate(tie.since)?.first ?? null;
  if (column === 'amount') return largestAmount(tie);
  return text[column] || null;
}

/** The rows by a column, in the alphabet of the language; rows that tie keep the order given. */
export function sortRows(
  rows: readonly TableRow[],
  sorting: Sorting,
  language: Language,
): readonly TableRow[] {
  if (sorting === null) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = sorting.descending ? -1 : 1;
  return rows.toSorted((first, second) => {
    const a = sortKey(first, sorting.column);
    const b = sortKey(second, sorting.column);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * compare(String(a), String(b));
  });
}
