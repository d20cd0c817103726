/** US dollars in one of each unit, in the wordings of all three languages; the empty one is the dollar itself. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^$/, 1],
  [/^(k|thousand|千)$/, 1e3],
  [/^[万萬]$/, 1e4],
  [/^(m|mn|million|百[万萬])$/, 1e6],
  [/^千[万萬]$/, 1e7],
  [/^[亿億]$/, 1e8],
  [/^(b|bn|billion|十[亿億])$/, 1e9],
  [/^百[亿億]$/, 1e10],
  [/^千[亿億]$/, 1e11],
  [/^(t|tn|trillion|[万萬][亿億]|兆)$/, 1e12],
];

const MOST = 1e13;

/** The whole US dollars that somebody means who types `2.5bn`, `$300m`, `1,000,000`, `25亿` or `３０億美元`; null where no amount up to 10^13 can be read. */
export function readTypedAmount(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/us\$|usd|\$|美[元金]|[,\s]/gu, '');
  const match = /^(\d+(?:\.\d+)?|\.\d+)(\D*)$/u.exec(plain);
  const unit = UNITS.find(([wording]) => wording.test(match?.[2] ?? ''))?.[1];
  if (!match || unit === undefined) return null;
  const usd = Math.round(Number(match[1]) * unit);
  return usd <= MOST ? usd : null;
}
