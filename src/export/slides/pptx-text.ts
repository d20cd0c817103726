import type PptxGenJS from 'pptxgenjs';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import { writable } from '../files/xml.ts';
import type { Deck, DeckScene, DeckSource } from './deck.ts';

/** What the library writes as it comes, so that only what XML can hold may reach it; line breaks stay. */
export function plain(text: string): string {
  return writable(text)
    .replaceAll(/[\t\r ]+/g, ' ')
    .trim();
}

/** Where a link may lead: an address of the web, written as browsers write it; null for any other. */
function webAddress(url: string): string | null {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** A colour as office programs have it. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

/** A text that leads somewhere, if it leads anywhere. */
export function linkRun(text: string, url: string, tooltip: string, color: string) {
  const address = webAddress(url);
  const hyperlink = address && { hyperlink: { url: address, tooltip: plain(tooltip) } };
  return { text: plain(text), options: { color, ...hyperlink } };
}

type Words = Pick<TalkMessages['slides'], 'sources' | 'between' | 'thisScene'>;

/** The sources in brief in a row, each a link that tells it in full. */
export function sourceRuns(
  found: readonly DeckSource[],
  { sources, between }: Words,
  color: string,
): { readonly text: string; readonly options: PptxGenJS.TextPropsOptions }[] {
  const runs = found.flatMap(({ brief, full, url }, index) => [
    linkRun(brief, url, full, color),
    ...(index + 1 < found.length ? [{ text: between, options: { color } }] : []),
  ]);
  return [{ text: `${sources} `, options: { color, bold: true } }, ...runs];
}

/** The speaker notes of a scene; beneath them its sources in full with their addresses, and its own. */
export function notesOf({ notes, sources, link }: DeckScene, words: Words): string {
  const list = sources.map(({ full, url }) => `${full} ${url}`);
  const named = list.length > 0 ? [[words.sources, ...list].join('\n')] : [];
  const parts = [notes, ...named, `${words.thisScene} ${link}`];
  return parts.map(plain).filter(Boolean).join('\n\n');
}

/** The language of a deck's text as office programs name it. */
export function officeLanguage({ language }: Pick<Deck, 'language'>): string {
  return { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }[language];
}
