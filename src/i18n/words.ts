import type { LocalText, Organization } from '../domain/ledger.ts';
import type { Day } from '../domain/time/day.ts';
import { type WrittenLanguage, wordCivilDate, wordDay, wordDayShort } from './dates.ts';
import { en, type Messages } from './messages/en.ts';
import { zhHans } from './messages/zh-hans.ts';
import { wordUsd } from './money.ts';

/** Everything a view needs to speak one language. */
export interface Words {
  readonly language: WrittenLanguage;
  readonly messages: Messages;
  readonly day: (day: Day) => string;
  readonly dayShort: (day: Day) => string;
  readonly date: (text: string) => string;
  readonly usd: (usd: number) => string;
  readonly text: (text: LocalText) => string;
  readonly name: (organization: Organization | undefined) => string;
}

const MESSAGES: Readonly<Record<WrittenLanguage, Messages>> = { en, 'zh-Hans': zhHans };

/** The wording of a language; asking twice gives the same object, so that views can compare it. */
export function wordsFor(language: WrittenLanguage): Words {
  const known = made.get(language);
  if (known) return known;
  const words: Words = {
    language,
    messages: MESSAGES[language],
    day: (day) => wordDay(language, day),
    dayShort: (day) => wordDayShort(language, day),
    date: (text) => wordCivilDate(language, text),
    usd: (usd) => wordUsd(language, usd),
    text: (text) => text[language],
    name: (organization) => organization?.name[language] ?? '',
  };
  made.set(language, words);
  return words;
}

const made = new Map<WrittenLanguage, Words>();

/** The written language nearest to what a link asks for, or else to the browser's preferences; English where none fits. Traditional Chinese reads Simplified until its wording exists. */
export function chooseLanguage(
  asked: string | null,
  preferred: readonly string[],
): WrittenLanguage {
  const wanted = asked === null ? preferred : [asked];
  const first = wanted.find((tag) => /^(en|zh)\b/i.test(tag));
  return first?.toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en';
}
