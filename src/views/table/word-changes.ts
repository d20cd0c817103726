import type { TieOnDay } from '../../domain/snapshot.ts';
import type { DealOnDay } from '../../domain/ties.ts';
import { wordAmount } from '../../i18n/amounts.ts';
import { type TermKey, wordTerm } from '../../i18n/terms.ts';
import type { Words } from '../../i18n/words.ts';
import { type ComparedTie, type Difference, differenceOf } from '../../scene/compare-scene.ts';
import { wordAmounts, wordTerms } from './word-terms.ts';

/** What is said of a compared tie: what is different about one that changed, how any other stands or stood. */
export function wordCompared({ tie, before, change }: ComparedTie, words: Words): string[] {
  if (change === 'changed' && before) return wordDifference(before, tie, words);
  const { standings, compare } = words.messages;
  const stands = change === 'removed' ? compare.stood : compare.stands;
  const standing = stands(standings[tie.standing], words.date(tie.since));
  return [standing, wordTerms(tie.terms, words), wordAmounts(tie, words)].filter(Boolean);
}

function wordDifference(before: TieOnDay, after: TieOnDay, words: Words): string[] {
  const { compare, table, standings, terms } = words.messages;
  const difference: Difference = differenceOf(before, after);
  const turn = (name: string, one: string, other: string) => compare.turn(name, one, other);
  return [
    ...(difference.standing
      ? [turn(table.standing, standings[before.standing], standings[after.standing])]
      : []),
    ...difference.terms.map((key) =>
      turn(terms[key], termIn(before, key, words), termIn(after, key, words)),
    ),
    ...difference.deals.flatMap((deal) => wordDeal(deal, words)),
  ];
}

function termIn({ terms }: TieOnDay, key: TermKey, words: Words): string {
  const value = terms[key];
  return value === undefined ? words.messages.compare.unknown : wordTerm(key, value, words);
}

function wordDeal({ before, after }: Difference['deals'][number], words: Words): string[] {
  const { compare, table, standings } = words.messages;
  if (!before) return after ? [compare.newDeal(stateOf(after, words))] : [];
  if (!after) return [compare.lostDeal(stateOf(before, words))];
  const turns: string[] = [];
  const [amount, newAmount] = [amountOf(before, words), amountOf(after, words)];
  if (amount !== newAmount) turns.push(compare.turn(table.amount, amount, newAmount));
  if (before.standing !== after.standing) {
    const [was, is] = [standings[before.standing], standings[after.standing]];
    turns.push(compare.turn(compare.deal, was, is));
  }
  return turns;
}

function stateOf(deal: DealOnDay, words: Words): string {
  const { standings, compare } = words.messages;
  const stands = compare.stands(standings[deal.standing], words.date(deal.since));
  return deal.amountUsd === null ? stands : words.list([amountOf(deal, words), stands]);
}

function amountOf({ amountUsd, amountKind }: DealOnDay, words: Words): string {
  if (amountUsd === null) return words.messages.compare.unknown;
  return wordAmount(amountUsd, amountKind, words);
}
