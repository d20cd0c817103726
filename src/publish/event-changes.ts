import { type Effect, partiesOf } from '../domain/ledger.ts';
import { wordAmount } from '../i18n/amounts.ts';
import { TERM_KEYS, type TermKey, wordTerm } from '../i18n/terms.ts';
import type { Words } from '../i18n/words.ts';
import type { MovedTie } from '../scene/event-details.ts';
import { type Markup, markup } from './markup.ts';
import type { Publication } from './publication.ts';

/** What an event did to each tie, in words: the kind, what happened, the money, and each term that it set, with what it was before. */
export function eventChanges(moved: readonly MovedTie[], published: Publication): Markup {
  return markup`<ul class="changes">${moved.map((one) => changeOf(one, published))}</ul>`;
}

function changeOf(moved: MovedTie, { dataset, words }: Publication): Markup {
  const { from, to, kind } = partiesOf(moved.tie);
  const { kinds, effects } = words.messages;
  const nameOf = (id: string) => words.name(dataset.ledger.organization.get(id));
  const lines = moved.effects.map((effect) => {
    const told = [kinds[kind], effects[effect.effect], ...wordMoney(effect, words)];
    return markup`<p>${told.join(' · ')}</p>${termList(termsSet(effect, moved, words))}`;
  });
  return markup`<li><h3>${nameOf(from)} → ${nameOf(to)}</h3>${lines}</li>`;
}

function wordMoney({ amount, tranche }: Effect, words: Words): string[] {
  return [
    ...(amount ? [wordAmount(amount.usd, amount.kind, words)] : []),
    ...(tranche ? [words.messages.details.tranche(words.usd(tranche.usd))] : []),
  ];
}

function termList(terms: readonly (readonly [string, string])[]): Markup | null {
  if (terms.length === 0) return null;
  const rows = terms.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`);
  return markup`<dl>${rows}</dl>`;
}

/** The terms that an effect sets, by name: where one stood otherwise before, as “before → after”. */
function termsSet(effect: Effect, { turn }: MovedTie, words: Words): (readonly [string, string])[] {
  const { details, terms } = words.messages;
  return TERM_KEYS.flatMap((key) => {
    const value = effect.terms?.[key];
    if (value === undefined) return [];
    const after = value === null ? details.dropped : wordTerm(key, value, words);
    const before = wordedBefore(key, turn, words);
    return [[terms[key], before === null || before === after ? after : `${before} → ${after}`]];
  });
}

function wordedBefore(key: TermKey, turn: MovedTie['turn'], words: Words): string | null {
  const value = turn?.before?.terms[key];
  return value === undefined ? null : wordTerm(key, value, words);
}
