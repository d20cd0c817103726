import type { Language } from '../domain/vocabulary.ts';
import type { ShareMessages } from './messages/en-sharing.ts';

/** What is said where something leaves the page; a file of its own for each language, since few visits share. */
const FETCHERS: Readonly<Record<Language, () => Promise<ShareMessages>>> = {
  en: async () => (await import('./messages/en-sharing.ts')).enSharing,
  'zh-Hans': async () => (await import('./messages/zh-hans-sharing.ts')).zhHansSharing,
  'zh-Hant': async () => (await import('./messages/zh-hant-sharing.ts')).zhHantSharing,
};

/** Fetches what is said in a language where something is shared. Rejects where that cannot be had. */
export function fetchShareWords(language: Language): Promise<ShareMessages> {
  return FETCHERS[language]();
}
