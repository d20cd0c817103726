import type { Language } from '../domain/vocabulary.ts';
import type { TalkMessages } from './messages/en-talk.ts';

/** What is said where a story is told; a file of its own for each language, since few visits hold a talk. */
const FETCHERS: Readonly<Record<Language, () => Promise<TalkMessages>>> = {
  en: async () => (await import('./messages/en-talk.ts')).enTalk,
  'zh-Hans': async () => (await import('./messages/zh-hans-talk.ts')).zhHansTalk,
  'zh-Hant': async () => (await import('./messages/zh-hant-talk.ts')).zhHantTalk,
};

/** Fetches what is said in a language where a story is told. Rejects where that cannot be had. */
export function fetchTalkWords(language: Language): Promise<TalkMessages> {
  return FETCHERS[language]();
}
