import { createHash } from 'node:crypto';
import type { Edition } from '../dataset/editions.ts';
import { inLanguage } from '../dataset/languages/in-language.ts';
import type { LocalText } from '../domain/ledger.ts';
import { parseCivilDate } from '../domain/time/civil-date.ts';
import { formatDay } from '../domain/time/day.ts';
import { WINDOW } from '../domain/time/window.ts';
import type { PageMessages } from '../i18n/messages/en-pages.ts';
import type { Words } from '../i18n/words.ts';
import { encodePermalink } from '../viewstate/permalink/permalink.ts';
import { DEFAULT_VIEW } from '../viewstate/view-state.ts';
import { type Markup, markup } from './markup.ts';
import { pathOf } from './page.ts';
import { FEED } from './page-head.ts';
import { publicAddress, type Site } from './site.ts';

/** The Atom feed of a language: an entry for each edition of the ledger, newest first. */
export function feedOf(
  editions: readonly Edition[],
  { words, messages }: { readonly words: Words; readonly messages: PageMessages },
  site: Site,
): string {
  const { language } = words;
  const path = pathOf(language, FEED);
  const newest = [...editions].reverse();
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${idOf(`feed ${language}`)}</id>
<title>${messages.feed}</title>
<subtitle>${messages.description}</subtitle>
<updated>${timeOf(newest[0]?.date ?? '')}</updated>
<author><name>Entente</name></author>
<link rel="self" type="application/atom+xml" href="${publicAddress(site, path, path)}"/>
<link rel="alternate" type="text/html" href="${publicAddress(site, pathOf(language, ''), path)}"/>
${newest.map((edition) => entryOf(edition, words, site, path))}</feed>
`.markup;
}

function entryOf(edition: Edition, words: Words, site: Site, path: string): Markup {
  const { version, date, kept } = edition;
  const summary = words.text(inLanguage<LocalText>(edition.summary as LocalText, words.language));
  const data = kept ? { version, isFrozen: true } : null;
  const query = encodePermalink({ ...DEFAULT_VIEW, lang: words.language, data });
  return markup`<entry>
<id>${idOf(`edition ${version} ${words.language}`)}</id>
<title>${words.date(date)} · ${firstSentence(summary)}</title>
<updated>${timeOf(date)}</updated>
<link rel="alternate" type="text/html" href="${publicAddress(site, `?${query}`, path)}"/>
<content type="text">${summary}</content>
</entry>
`;
}

/** A text up to where its first sentence ends, in English or Chinese. */
function firstSentence(text: string): string {
  return /^.*?(?:[.!?](?=\s|$)|[。！？])/s.exec(text)?.[0] ?? text;
}

/** The beginning of a date's first day, which is as exact as editions are; without a date the last day of the record. */
function timeOf(date: string): string {
  return `${formatDay(parseCivilDate(date)?.first ?? WINDOW.last)}T00:00:00Z`;
}

/** An id that is the same wherever the site is served: a UUID made of a name. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`entente ${name}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}`;
}
