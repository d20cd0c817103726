import { isEqual } from '../../domain/equal.ts';
import type { TieState } from '../../domain/ties.ts';
import { wordAmount } from '../../i18n/amounts.ts';
import { TERM_KEYS, type TermKey, wordTerm } from '../../i18n/terms.ts';
import type { Words } from '../../i18n/words.ts';

/** How a tie stood at one time of several that are compared. */
export type ComparedState = Pick<TieState, 'standing' | 'terms' | 'deals'> | null;

/** What one term was at each of the times; empty where it was not set. `isChanged`: the last differs from the one before it. */
export interface ComparedTerm {
  readonly key: TermKey | 'standing' | 'amounts';
  readonly name: string;
  readonly values: readonly string[];
  readonly isChanged: boolean;
}

/** The standing where it differs, then every term set at any of the times, then the sums of the deals, never added up. */
export function comparedTerms(
  states: readonly ComparedState[],
  words: Words,
): readonly ComparedTerm[] {
  const { history, terms } = words.messages;
  const row = (key: ComparedTerm['key'], name: string, values: string[]): ComparedTerm => {
    return { key, name, values, isChanged: !isEqual(values.at(-1), values.at(-2)) };
  };
  const standing = row('standing', history.standing, states.map(wordStanding(words)));
  const rows = [
    ...(new Set(standing.values).size > 1 ? [standing] : []),
    ...TERM_KEYS.map((key) => row(key, terms[key], states.map(wordOne(key, words)))),
    row('amounts', history.amounts, states.map(wordSums(words))),
  ];
  return rows.filter(({ values }) => values.some((value) => value !== ''));
}

function wordStanding({ messages }: Words) {
  return (state: ComparedState): string =>
    state ? messages.standings[state.standing] : messages.history.absent;
}

function wordOne(key: TermKey, words: Words) {
  return (state: ComparedState): string => {
    const value = state?.terms[key];
    return value === undefined ? '' : wordTerm(key, value, words);
  };
}

function wordSums(words: Words) {
  return (state: ComparedState): string => {
    const counted = state?.deals.filter((deal) => deal.standing !== 'ended') ?? [];
    const sums = counted.flatMap(({ amountUsd, amountKind, standing }) => {
      if (amountUsd === null) return [];
      const sum = wordAmount(amountUsd, amountKind, words);
      return standing === state?.standing ? sum : words.messages.terms.reportedValue(sum);
    });
    return words.list(sums);
  };
}
