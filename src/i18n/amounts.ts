import type { AmountKind } from '../domain/vocabulary.ts';
import type { Words } from './words.ts';

/** An amount with what it counts: “$38bn committed”. */
export function wordAmount(usd: number, kind: AmountKind | null, words: Words): string {
  const { terms, amountKinds } = words.messages;
  return kind === null ? words.usd(usd) : terms.amountValue(words.usd(usd), amountKinds[kind]);
}
