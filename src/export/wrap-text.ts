/** A word or a Han letter, with the marks that may not be parted from it and the space after it. */
const UNIT =
  /[\p{Ps}\p{Pi}]*(?:\p{Script=Han}|[^\s\p{Script=Han}\p{Ps}\p{Pi}]+)[\p{Pe}\p{Pf}\p{Po}]*\s*/gu;

const MORE = '…';

/** The width of a text in px. */
type Measure = (text: string) => number;

/** A text in at most `most` lines, none wider than `width`: broken between words or Han letters, within a word only where it is wider alone; what finds no room is cut off, and `…` says so. */
export function wrapText(text: string, width: number, most: number, measure: Measure): string[] {
  const clean = text.replace(/\s+/gu, ' ').trim();
  return fill(clean.match(UNIT) ?? (clean === '' ? [] : [clean]), width, most, measure);
}

/** An address in lines, broken between its parts. */
export function wrapLink(link: string, width: number, most: number, measure: Measure): string[] {
  return fill(link.split(/(?<=[/?&=~.])/u), width, most, measure);
}

function fill(units: readonly string[], width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const unit of units.flatMap((one) => broken(one, width, measure))) {
    const last = lines.at(-1);
    if (last !== undefined && measure((last + unit).trimEnd()) <= width) {
      lines[lines.length - 1] = last + unit;
    } else lines.push(unit);
  }
  const kept = lines.slice(0, most).map((line) => line.trimEnd());
  const last = kept.at(-1);
  if (lines.length <= most || last === undefined) return kept;
  return [...kept.slice(0, -1), cut(last, width, measure)];
}

/** A unit in pieces that each fit; letters that are wider alone stay whole. */
function broken(unit: string, width: number, measure: Measure): string[] {
  if (measure(unit.trimEnd()) <= width) return [unit];
  const pieces: string[] = [];
  for (const letter of unit) {
    const last = pieces.at(-1);
    if (last !== undefined && measure(last + letter) <= width) pieces[pieces.length - 1] += letter;
    else pieces.push(letter);
  }
  return pieces;
}

function cut(line: string, width: number, measure: Measure): string {
  const letters = [...line];
  const whole = () => letters.join('').replace(/[\p{Po}\p{Pd}\s]+$/u, '') + MORE;
  while (letters.length > 1 && measure(whole()) > width) letters.pop();
  return whole();
}
