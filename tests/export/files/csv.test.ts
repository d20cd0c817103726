import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Cell, guardText, tableCsv } from '../../../src/export/files/csv.ts';
import { SEEDED } from '../../support/arbitraries.ts';
import { unguarded } from './read-csv.ts';

/** Signs that tables, formulas and spreadsheets give a meaning. */
const MEANINGFUL = [
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠', '−', "'", '"', ',', ';', '|', '%'],
  ...['\t', '\r', '\n', '\r\n', ' ', '\u00A0', '\u3000', '\u200B', '\uFEFF', '\0'],
  ...['cmd', 'A1', '英伟达', '😀', '1', '.'],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...MEANINGFUL), { maxLength: 8 }).map((signs) => signs.join('')),
);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

/** A table of these rows under columns named by their places. */
function written(rows: readonly (readonly Cell[])[], width: number): string {
  const columns = Array.from({ length: width }, (_, place) => ({
    id: `column_${place}`,
    cell: (row: readonly Cell[]) => row[place] ?? null,
  }));
  return tableCsv(columns, rows);
}

/** The rows that an independent reader finds, the header among them. */
function read(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' });
  expect(errors).toEqual([]);
  expect(data.pop()).toEqual(['']);
  return data;
}

describe('a table', () => {
  it('is written with a byte order mark, quotes where needed and CRLF after each record', () => {
    const rows = [
      ['OpenAI', 'says "no", and\nleaves', -1.5],
      [null, '=1+1', true],
    ];
    expect(written(rows, 3)).toBe(
      '\uFEFFcolumn_0,column_1,column_2\r\n' +
        'OpenAI,"says ""no"", and\nleaves",-1.5\r\n' +
        ",'=1+1,true\r\n",
    );
  });

  it('has a header and nothing else where there is nothing to list', () => {
    expect(written([], 2)).toBe('\uFEFFcolumn_0,column_1\r\n');
  });

  it('is read back cell for cell by another reader', () => {
    const anyRows = fc.array(fc.tuple(anyCell, anyCell, anyCell), { maxLength: 5 });
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [header, ...found] = read(written(rows, 3));
        expect(header).toEqual(['column_0', 'column_1', 'column_2']);
        expect(found.map((row) => row.map(unguarded))).toEqual(
          rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
        );
      }),
      SEEDED,
    );
  });
});

describe('the guard against formulas', () => {
  it('stands before whatever a spreadsheet could run', () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '\u3000＝1',
      '\u200B−1',
      '＠x',
    ];
    expect(formulas.map(guardText)).toEqual(formulas.map((text) => `'${text}`));
  });

  it('leaves other texts as they are', () => {
    const texts = ['', 'OpenAI', 'a=b', '2025-11-03', '2025', '英伟达', '5 - 3', '%', '“=”'];
    expect(texts.map(guardText)).toEqual(texts);
  });

  it('is undone by taking one apostrophe away, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => unguarded(guardText(text)) === text),
      SEEDED,
    );
  });

  it('lets no text begin as a formula, with or without what spreadsheets skip before it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const start = guardText(text)
          .normalize('NFKC')
          .replace(/^[\s\p{C}]+/u, '');
        expect(start).not.toMatch(/^[=+\-@−]/);
      }),
      SEEDED,
    );
  });
});
