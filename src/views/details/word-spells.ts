import { isEqual } from '../../domain/equal.ts';
import type { Spell, Tie } from '../../domain/ties.ts';
import type { Day } from '../../domain/time/day.ts';
import { TERM_KEYS } from '../../i18n/terms.ts';
import type { Words } from '../../i18n/words.ts';

/** From when to when a spell lasts, each end no more exact than the event that set it is known. */
export function wordSpan(tie: Tie, { from, to }: Pick<Spell, 'from' | 'to'>, words: Words): string {
  const start = wordTurn(tie, from, words);
  if (to === null) return words.messages.details.since(start);
  return `${start} – ${wordTurn(tie, to, words)}`;
}

/** From when to when a tie stood in all, gaps passed over; nothing for one that never did. */
export function wordLife(tie: Tie, words: Words): string {
  const first = tie.spells[0];
  const last = tie.spells.at(-1);
  return first && last ? wordSpan(tie, { from: first.from, to: last.to }, words) : '';
}

/** The names of the terms that a spell set, changed or dropped against the one that it follows without a gap. */
export function changedTerms(before: Spell | undefined, spell: Spell, words: Words): string[] {
  if (before?.to !== spell.from) return [];
  const { terms, details } = words.messages;
  const changed = TERM_KEYS.filter(
    (key) => key !== 'exclusivity' && !isEqual(before.terms[key], spell.terms[key]),
  ).map((key) => terms[key]);
  return isEqual(before.deals, spell.deals) ? changed : [...changed, details.deals];
}

/** The day of a turn, no more exact than the event that brought it is known. */
export function wordTurn(tie: Tie, day: Day, words: Words): string {
  const mark = tie.marks.find((candidate) => candidate.day === day);
  return mark ? words.date(mark.event.date.text) : words.dayShort(day);
}
