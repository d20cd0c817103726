import type { Language } from '../../domain/vocabulary.ts';

/** The languages of a story that does not name its own: those that the ledger is written in. */
export const WRITTEN: readonly Language[] = ['en', 'zh-Hans'];

/**
 * The texts of a story as Markdown has them: a backslash before a sign takes its meaning away, one at the end of a line keeps
 * the line's end, `&#32;` is the character of that number. `read…` undoes `write…`, whatever the text.
 */

const SIGN = /\\([!-/:-@[-`{-~\n])|&#(\d{1,7});/g;
const ENDS_IN_BACKSLASH = /(?<!\\)(?:\\\\)*\\$/;
const JOINS_BARELY = /[\p{Script=Han}，。；：、“”]$/u;

/** Lines put together as paragraphs, separated by one empty line. Lines of Chinese meet without a space. */
export function readParagraphs(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => readSigns(joined(paragraph.split('\n'))))
    .join('\n\n');
}

function joined([first = '', ...rest]: readonly string[]): string {
  let last = first;
  const parts = rest.flatMap((line) => {
    const between = ENDS_IN_BACKSLASH.test(last) ? '\n' : JOINS_BARELY.test(last) ? '' : ' ';
    last = line;
    return [between, line];
  });
  return [first, ...parts].join('');
}

/** A line with its escapes resolved. A number that is no character becomes U+FFFD. */
export function readSigns(text: string): string {
  return text.replace(SIGN, (_, sign?: string, number?: string) => sign ?? character(number));
}

function character(number = ''): string {
  const code = Number(number);
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? '\uFFFD'
    : String.fromCodePoint(code);
}

/** The lines of a text: paragraphs with an empty line between them, every line so that it is read as nothing else. */
export function writeParagraphs(text: string): string[] {
  if (text === '') return [];
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('&#', '\\&#')
    .split(/(?<=[^\n])\n\n(?=[^\n])/)
    .map(writeLines)
    .join('\n\n')
    .split('\n');
}

function writeLines(paragraph: string): string {
  return paragraph
    .split(/(?<=[^\n])\n(?=[^\n])/)
    .map((line) => withPlainStart(withEdges(line)))
    .join('\\\n');
}

/** A text as one line, whatever it is made of. */
export function writeLine(text: string): string {
  return withEdges(text.replaceAll('\\', '\\\\').replaceAll('&#', '\\&#')).replace(/#$/, '&#35;');
}

const EDGE = /^\s|\s$/g;
const BREAK = /[\n\r\u2028\u2029]/g;

function withEdges(line: string): string {
  return line.replace(BREAK, reference).replace(EDGE, reference);
}

function reference(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}

/** A line that begins like a heading, a note or a field, but is none. */
function withPlainStart(line: string): string {
  return line.replace(/^[#>]/, '\\$&').replace(/^(link|about|seconds):/, '$1\\:');
}
