import type { Terms, TermsPatch } from '../../domain/ledger.ts';
import type { Words } from '../../i18n/words.ts';

type TermKey = keyof Terms;
type Wording<Key extends TermKey> = (value: NonNullable<Terms[Key]>, words: Words) => string;

const WORDINGS: { readonly [Key in TermKey]-?: Wording<Key> } = {
  exclusivity: (value, { messages }) => messages.exclusivities[value],
  stakePct: (value) => `${value}%`,
  powerGw: (value, { messages }) => messages.terms.powerValue(value),
  gpus: (value, { language }) => value.toLocaleString(language),
  years: (value, { messages }) => messages.terms.yearsValue(value),
  until: (value, { date }) => date(value),
  valuationUsd: (value, { usd }) => usd(value),
  round: (value, { text }) => text(value),
  scope: (value, { text }) => text(value),
  note: (value, { text }) => text(value),
};

/** The terms' keys in the order in which they are told. */
export const TERM_KEYS = Object.keys(WORDINGS) as readonly TermKey[];

/** A term as the panel tells it. */
export interface WordedTerm {
  readonly key: TermKey;
  readonly name: string;
  readonly value: string;
}

/** The terms set, worded; one that an event takes away says so. */
export function wordTerms(terms: TermsPatch, words: Words): readonly WordedTerm[] {
  return TERM_KEYS.flatMap((key) => {
    const value = wordTerm(key, terms[key], words);
    return value === undefined ? [] : [{ key, name: words.messages.terms[key], value }];
  });
}

function wordTerm<Key extends TermKey>(key: Key, value: TermsPatch[Key], words: Words) {
  if (value === undefined) return undefined;
  if (value === null) return words.messages.details.dropped;
  const wording = WORDINGS[key] as Wording<Key>;
  return wording(value as NonNullable<Terms[Key]>, words);
}
