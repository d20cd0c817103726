import type { LocalText, Organization } from '../domain/ledger.ts';
import type { Day } from '../domain/time/day.ts';
import type { Language } from '../domain/vocabulary.ts';
import { wordCivilDate, wordDay, wordDayShort } from './dates.ts';
import type { Messages } from './messages/en.ts';
import { wordUsd } from './money.ts';

/** Everything a view needs to speak one language. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
  readonly day: (day: Day) => string;
  readonly dayShort: (day: Day) => string;
  readonly date: (text: string) => string;
  readonly usd: (usd: number) => string;
  /** The text in the language, or else in the nearest one at hand: another may still be on its way, or was never written. */
  readonly text: (text: LocalText) => string;
  /** Several things said in a row. */
  readonly list: (items: readonly string[]) => string;
  readonly name: (organization: Organization | undefined) => string;
}

/** Each language's messages are a file of their own, since a reader reads one. */
const FETCHERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./messages/en.ts')).en,
  'zh-Hans': async () => (await import('./messages/zh-hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./messages/zh-hant.ts')).zhHant,
};

/** Fetches a language's wording. Rejects where that cannot be had. */
export async function fetchWords(language: Language): Promise<void> {
  const messages = await FETCHERS[language]();
  if (!hasWords(language)) made.set(language, makeWords(language, messages));
}

export function hasWords(language: Language): boolean {
  return made.has(language);
}

/** The wording of a language, always the same object, so that views can compare it. Throws before it has been fetched. */
export function wordsFor(language: Language): Words {
  const words = made.get(language);
  if (!words) throw new Error(`The wording of ${language} has not been fetched.`);
  return words;
}

function makeWords(language: Language, messages: Messages): Words {
  return {
    language,
    messages,
    day: (day) => wordDay(language, day),
    dayShort: (day) => wordDayShort(language, day),
    date: (text) => wordCivilDate(language, text),
    usd: (usd) => wordUsd(language, usd),
    text: (text) => text[language] ?? text[KIN[language]] ?? Object.values(text)[0] ?? '',
    list: (items) => items.join(language === 'en' ? ', ' : '、'),
    name: (organization) => organization?.name[language] ?? '',
  };
}

/** What whoever reads a language reads best where that has no text: the other Chinese. */
const KIN = { en: 'en', 'zh-Hans': 'zh-Hant', 'zh-Hant': 'zh-Hans' } as const;

const made = new Map<Language, Words>();

/** The language nearest to what a link asks for, or else to the browser's preferences; English where none fits. Chinese is Traditional where the tag names the script or a place that writes it. */
export function chooseLanguage(asked: string | null, preferred: readonly string[]): Language {
  const wanted = asked === null ? preferred : [asked];
  const first = wanted.find((tag) => /^(en|zh)\b/i.test(tag)) ?? 'en';
  if (!/^zh\b/i.test(first)) return 'en';
  return /hant|-(tw|hk|mo)\b/i.test(first) && !/hans/i.test(first) ? 'zh-Hant' : 'zh-Hans';
}
