import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { TieOnDay } from '../../domain/snapshot.ts';
import type { Words } from '../../i18n/words.ts';
import { COLUMNS, type Column } from './columns.ts';
import { wordAmounts, wordTerms } from './word-terms.ts';

/** A tie as the table tells it: the wording of every column. */
export interface TableRow {
  readonly tie: TieOnDay;
  readonly isDisputed: boolean;
  readonly text: Readonly<Record<Column, string>>;
}

/** The row of a tie, worded. */
export function tableRow(
  tie: TieOnDay,
  isDisputed: boolean,
  ledger: IndexedLedger,
  words: Words,
): TableRow {
  const { messages } = words;
  const text = {
    from: words.name(ledger.organization.get(tie.from)),
    to: words.name(ledger.organization.get(tie.to)),
    kind: messages.kinds[tie.kind],
    standing: messages.standings[tie.standing],
    since: words.date(tie.since),
    terms: wordTerms(tie.terms, words),
    amount: wordAmounts(tie, words),
  };
  return { tie, isDisputed, text };
}

/** What a column is called in the reader's language. */
export function columnName(column: Column, { messages }: Words): string {
  return messages.table[column];
}

/** How many cells a row has. */
export const COLUMN_COUNT = COLUMNS.length;
