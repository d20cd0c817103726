import type { Terms } from '../domain/ledger.ts';
import type { Words } from './words.ts';

export type TermKey = keyof Terms;
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

/** What a term is set to, beside its name. */
export function wordTerm<Key extends TermKey>(
  key: Key,
  value: NonNullable<Terms[Key]>,
  words: Words,
): string {
  const wording = WORDINGS[key] as Wording<Key>;
  return wording(value, words);
}
