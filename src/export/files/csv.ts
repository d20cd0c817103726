/** What stands in a cell. Numbers are written bare, so that they stay numbers, negative ones too. */
export type Cell = string | number | boolean | null;

/** A column of a table: its machine name, and what stands in it. */
export interface Column<Row> {
  readonly id: string;
  readonly cell: (row: Row) => Cell;
}

/** So that Excel reads UTF-8, and Chinese with it. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What spreadsheets skip before they look for a formula. */
const SKIPPED = String.raw`[\s\p{Cc}\p{Cf}\p{Z}]`;
/** `=`, `+`, `-`, `@` in every width, and the minus sign. */
const OPERATOR = String.raw`[=+\-@\u2212\u207A\u207B\u207C\u208A\u208B\u208C\uFB29\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]`;
const DANGEROUS = new RegExp(`^(?:['\\t\\r\\n]|${SKIPPED}*${OPERATOR})`, 'u');
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/**
 * A table by RFC 4180: a header, one record a line, CRLF after each, quotes where needed, with a byte order mark.
 * Papa Parse, which reads it back in the tests, would weigh more than everything else that makes files, and its own guard neither sees all that spreadsheets run nor can be undone.
 */
export function tableCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const header = columns.map(({ id }) => writeCell(id));
  const lines = rows.map((row) => columns.map(({ cell }) => writeCell(cell(row))));
  return BYTE_ORDER_MARK + [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/**
 * A text as it may stand in a spreadsheet: behind an apostrophe where it would be run as a formula, or begins with an
 * apostrophe itself. To undo it take one leading apostrophe away from whatever begins with one; every text comes back.
 */
export function guardText(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const guarded = guardText(cell);
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Columns of a part of a row, named after it; empty where the row has no such part. */
export function columnsOf<Row, Part>(
  prefix: string,
  columns: readonly Column<Part>[],
  partOf: (row: Row) => Part | null,
): readonly Column<Row>[] {
  return columns.map(({ id, cell }) => ({
    id: `${prefix}${id}`,
    cell: (row) => {
      const part = partOf(row);
      return part === null ? null : cell(part);
    },
  }));
}
