/** A word or a Han letter, with the marks that may not be parted from it and the space after it. */
const UNIT =
  /[\p{Ps}\p{Pi}]*(?:\p{Script=Han}|[^\s\p{Script=Han}\p{Ps}\p{Pi}]+)[\p{Pe}\p{Pf}\p{Po}]*\s*/gu;

const MORE = '…';

/** A name in at most `most` lines no wider than `width`; what finds no room is cut off and `…` says so. A word that is wider alone stands out. */
export function wrapName(
  name: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[][] = [];
  for (const unit of name.match(UNIT) ?? [name]) {
    const line = lines.at(-1);
    if (line && measure([...line, unit].join('').trimEnd()) <= width) line.push(unit);
    else lines.push([unit]);
  }
  const kept = lines.slice(0, most);
  const last = kept.at(-1);
  const isCut = lines.length > most;
  while (isCut && last && last.length > 1 && measure(cutOff(last)) > width) last.pop();
  return kept.map((line) => (isCut && line === last ? cutOff(line) : line.join('').trimEnd()));
}

function cutOff(line: readonly string[]): string {
  return line.join('').replace(/[\p{P}\s]+$/u, '') + MORE;
}
