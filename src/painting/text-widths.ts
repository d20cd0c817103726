import { BOLD, LETTERS, REGULAR, SERIF } from './letter-widths.ts';
import type { FontFamily } from './palette.ts';

/** Scripts whose letters are as wide as high, and pictographs. */
const FULL_WIDTH =
  /[\u1100-\u115f\u2190\u2192\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** What stands on or between letters and takes no room. */
const NO_WIDTH = /[\p{M}\p{Cc}\p{Cf}\p{Cs}]/u;

/** Of a letter that no table has, in thousandths of its height: about as wide as most. */
const AVERAGE = 600;

const TABLES = { regular: tableOf(REGULAR), bold: tableOf(BOLD), serif: tableOf(SERIF) };

/**
 * The width of a text in px, the same on every machine: the sum of its letters' advance widths in the fonts that the page ships (Inter
 * at 450 or 600, Source Serif 4 at 600). Han and other full-width letters are as wide as high, and what is unknown is taken for average.
 */
export function measureText(
  text: string,
  fontPx: number,
  isBold: boolean,
  family: FontFamily = 'sans',
): number {
  const table = family === 'serif' ? TABLES.serif : TABLES[isBold ? 'bold' : 'regular'];
  let thousandths = 0;
  for (const letter of text.normalize('NFC'))
    thousandths += table.get(letter) ?? widthOf(letter, table);
  return (thousandths * fontPx) / 1000;
}

/** Of a letter that is not in a table itself: with few exceptions marks make none wider. */
function widthOf(letter: string, table: ReadonlyMap<string, number>): number {
  if (FULL_WIDTH.test(letter)) return 1000;
  let width = 0;
  for (const part of letter.normalize('NFKD')) {
    if (!NO_WIDTH.test(part)) width += table.get(part) ?? AVERAGE;
  }
  return width;
}

function tableOf(widths: string): ReadonlyMap<string, number> {
  const listed = widths.split(' ');
  return new Map([...LETTERS].map((letter, index) => [letter, Number(listed[index])]));
}
