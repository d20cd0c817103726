import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Day } from '../domain/time/day.ts';
import type { Words } from '../i18n/words.ts';
import type { Moved } from '../scene/moved-ties.ts';

/** What a move to a day changed, in one sentence: “23 January 2023: Microsoft–OpenAI equity deepened; 0 added, 0 removed, 1 changed.” */
export function wordMoved(moved: Moved, day: Day, ledger: IndexedLedger, words: Words): string {
  const { added, removed, changed, isBack } = moved;
  const { keys, kinds, live } = words.messages;
  const nameOf = (id: string) => words.name(ledger.organization.get(id));
  const word = isBack ? keys.notYet : keys.turned;
  const named = moved.named.map(({ from, to, kind, turn }) =>
    word(keys.parties(nameOf(from), nameOf(to)), kinds[kind], keys.turns[turn]),
  );
  const date = words.day(day);
  if (named.length === 0) return live(date, added, removed, changed);
  return keys.moved(date, words.list(named), added, removed, changed);
}
