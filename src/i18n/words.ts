import type { LocalText, Organization } from '../domain/ledger.ts';
import type { Day } from '../domain/time/day.ts';
import type { Language } from '../domain/vocabulary.ts';
import { wordCivilDate, wordDay, wordDayShort } from './dates.ts';
import { en, type Messages } from './messages/en.ts';
import { zhHans } from './messages/zh-hans.ts';
import { zhHant } from './messages/zh-hant.ts';
import { wordUsd } from './money.ts';

/** Everything a view needs to speak one language. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
  readonly day: (day: Day) => string;
  readonly dayShort: (day: Day) => string;
  readonly date: (text: string) => string;
  readonly usd: (usd: number) => string;
  /** The text in the language, or in the one at hand while the language is still on its way. */
  readonly text: (text: LocalText) => string;
  /** Several things said in a row. */
  readonly list: (items: readonly string[]) => string;
  readonly name: (organization: Organization | undefined) => string;
}

const MESSAGES: Readonly<Record<Language, Messages>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** The wording of a language; asking twice gives the same object, so that views can compare it. */
export function wordsFor(language: Language): Words {
  const known = made.get(language);
  if (known) return known;
  const words: Words = {
    language,
    messages: MESSAGES[language],
    day: (day) => wordDay(language, day),
    dayShort: (day) => wordDayShort(language, day),
    date: (text) => wordCivilDate(language, text),
    usd: (usd) => wordUsd(language, usd),
    text: (text) => text[language] ?? Object.values(text)[0] ?? '',
    list: (items) => items.join(language === 'en' ? ', ' : '、'),
    name: (organization) => organization?.name[language] ?? '',
  };
  made.set(language, words);
  return words;
}

const made = new Map<Language, Words>();

/** The language nearest to what a link asks for, or else to the browser's preferences; English where none fits. Chinese is Traditional where the tag names the script or a place that writes it. */
export function chooseLanguage(asked: string | null, preferred: readonly string[]): Language {
  const wanted = asked === null ? preferred : [asked];
  const first = wanted.find((tag) => /^(en|zh)\b/i.test(tag)) ?? 'en';
  if (!/^zh\b/i.test(first)) return 'en';
  return /hant|-(tw|hk|mo)\b/i.test(first) && !/hans/i.test(first) ? 'zh-Hant' : 'zh-Hans';
}
