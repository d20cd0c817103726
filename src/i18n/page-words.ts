import type { Language } from '../domain/vocabulary.ts';
import { enPages, type PageMessages } from './messages/en-pages.ts';
import { zhHansPages } from './messages/zh-hans-pages.ts';
import { zhHantPages } from './messages/zh-hant-pages.ts';

/** What published pages say; no browser fetches it, since the build writes it into them. */
export const PAGE_WORDS: Readonly<Record<Language, PageMessages>> = {
  en: enPages,
  'zh-Hans': zhHansPages,
  'zh-Hant': zhHantPages,
};
