import type { TermsPatch } from '../../domain/ledger.ts';
import { TERM_KEYS, type TermKey, wordTerm } from '../../i18n/terms.ts';
import type { Words } from '../../i18n/words.ts';

/** A term as the panel tells it. */
export interface WordedTerm {
  readonly key: TermKey;
  readonly name: string;
  readonly value: string;
}

/** The terms set, worded; one that an event takes away says so. */
export function wordTerms(terms: TermsPatch, words: Words): readonly WordedTerm[] {
  return TERM_KEYS.flatMap((key) => {
    const value = terms[key];
    if (value === undefined) return [];
    const { messages } = words;
    const worded = value === null ? messages.details.dropped : wordTerm(key, value, words);
    return [{ key, name: messages.terms[key], value: worded }];
  });
}
