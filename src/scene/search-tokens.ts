/** A word of a text as it is compared (folded), and where it stands: UTF-16 units, the end not included. */
export interface Token {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const HAN_RUNS = /\p{Script=Han}+/gu;
const HAN = /^\p{Script=Han}/u;

/** Nobody asks for more words at once; what is pasted may hold them. */
const MOST_TERMS = 12;

/** Shorter words are like too many others. */
const SHORTEST_MISSPELT = 4;

/** At most one space or sign between two words that people also write as one: “Scale AI”, “x.ai”, “GPT-4”. */
const JOINT = /^[ .\-’'&]?$/u;

/** A text without case, accents and full width, so that “Ａｚｕｒé” is “azure”. */
export function fold(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
}

/** Whether a term is written in Chinese characters, of which neither a beginning nor a misspelling means anything. */
export function isHan(term: string): boolean {
  return HAN.test(term);
}

/** The words of a text in order. Chinese has no spaces: it gives every pair of neighbours, and a single character where it stands alone. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(RUNS)].flatMap(({ 0: run, index }) =>
    isHan(run) ? pairsOf(run, index) : wordOf(run, index),
  );
}

function wordOf(run: string, from: number): Token[] {
  const term = fold(run);
  return term === '' ? [] : [{ term, from, to: from + run.length }];
}

function pairsOf(run: string, start: number): Token[] {
  const letters = lettersOf(run, start);
  const pairs = letters.slice(1).map(({ term, to }, index) => {
    const first = letters[index] ?? { term: '', from: start };
    return { term: first.term + term, from: first.from, to };
  });
  return pairs.length > 0 ? pairs : letters;
}

function lettersOf(run: string, start: number): Token[] {
  let from = start;
  return Array.from(run, (term) => {
    const to = from + term.length;
    const letter = { term, from, to };
    from = to;
    return letter;
  });
}

/** The terms under which a text is filed, each once: its words; of names (`isName`) also each Chinese character alone and two neighbouring words as one. */
export function indexTerms(text: string, isName: boolean): string[] {
  const tokens = tokensOf(text);
  const terms = new Set(tokens.map(({ term }) => term));
  if (!isName) return [...terms];
  const letters = [...terms].flatMap((term) => (isHan(term) ? Array.from(term) : []));
  return [...new Set([...terms, ...letters, ...joinedNeighbours(text, tokens)])];
}

function joinedNeighbours(text: string, tokens: readonly Token[]): string[] {
  return tokens.slice(1).flatMap((token, index) => {
    const before = tokens[index];
    const isJoint =
      before &&
      !isHan(before.term) &&
      !isHan(token.term) &&
      JOINT.test(text.slice(before.to, token.from));
    return isJoint ? [before.term + token.term] : [];
  });
}

/** The ways in which the words of a query may have been meant, each a list of terms: as they stand, with each two neighbours as one (“open ai”), and with Chinese cut around the names that stand in it. No words give no way. */
export function readings(query: string, isName: (text: string) => boolean): string[][] {
  const terms = termsOf(query);
  if (terms.length === 0) return [];
  const joined = terms.slice(1).flatMap((term, index) => {
    const before = terms[index] ?? '';
    if (isHan(before) || isHan(term)) return [];
    return [[...terms.slice(0, index), before + term, ...terms.slice(index + 2)]];
  });
  const cut = termsOf(query.replace(HAN_RUNS, (run) => cutAround(run, isName)));
  return cut.length === terms.length ? [terms, ...joined] : [terms, ...joined, cut];
}

function termsOf(query: string): string[] {
  return [...new Set(tokensOf(query).map(({ term }) => term))].slice(0, MOST_TERMS);
}

/** Chinese with spaces around every name that stands in it, the longest first taken. */
function cutAround(run: string, isName: (text: string) => boolean): string {
  for (let length = run.length; length >= 2; length--) {
    for (let from = 0; from + length <= run.length; from++) {
      const to = from + length;
      const name = run.slice(from, to);
      if (!isName(name)) continue;
      const [before, after] = [run.slice(0, from), run.slice(to)];
      return `${cutAround(before, isName)} ${name} ${cutAround(after, isName)}`;
    }
  }
  return run;
}

/** The words that a term may have been meant as whose writer changed two neighbouring letters about (“opneai”). */
export function swapsOf(term: string): string[] {
  if (isHan(term) || term.length < SHORTEST_MISSPELT) return [];
  return Array.from(term.slice(1), (letter, index) => {
    const before = term[index] ?? '';
    return term.slice(0, index) + letter + before + term.slice(index + 2);
  });
}

/** So many letters of a term may be wrong, missing or too many. */
export function slipsIn(term: string): number {
  if (isHan(term) || term.length < SHORTEST_MISSPELT) return 0;
  return term.length < 8 ? 1 : 2;
}

/** A name with nothing but its letters and digits, for asking whether a query is all of it. */
export function bareName(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A stretch of a text: UTF-16 units, the end not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches of a text that answer a query, in order and apart: Chinese as asked, of words begun by a query's word so much, and whole words that were `found` by likeness. */
export function marksIn(
  text: string,
  found: ReadonlySet<string>,
  asked: readonly string[],
): Stretch[] {
  const words = tokensOf(text).flatMap((token) => markOf(token, found, asked) ?? []);
  const letters = asked.filter(isHan).flatMap((term) => occurrencesOf(term, text));
  return merged([...words, ...letters].sort((a, b) => a.from - b.from));
}

function markOf(token: Token, found: ReadonlySet<string>, asked: readonly string[]) {
  const { term, from, to } = token;
  if (isHan(term)) return null;
  const begun = asked.filter((word) => term.startsWith(word)).map((word) => word.length);
  if (begun.length > 0) {
    const isFoldedInPlace = term.length === to - from;
    return { from, to: isFoldedInPlace ? from + Math.max(...begun) : to };
  }
  return found.has(term) ? { from, to } : null;
}

function occurrencesOf(term: string, text: string): Stretch[] {
  const places: Stretch[] = [];
  let from = text.indexOf(term);
  while (from !== -1) {
    places.push({ from, to: from + term.length });
    from = text.indexOf(term, from + 1);
  }
  return places;
}

function merged(sorted: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const { from, to } of sorted) {
    const last = apart.at(-1);
    if (last && from <= last.to) apart[apart.length - 1] = { ...last, to: Math.max(last.to, to) };
    else apart.push({ from, to });
  }
  return apart;
}
