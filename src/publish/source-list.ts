import type { Source } from '../domain/background.ts';
import type { Words } from '../i18n/words.ts';
import { type Markup, markup } from './markup.ts';

/**
 * Sources as links to their pages. Search engines may follow them: they are the editor's own citations, which `nofollow` would disown.
 * An address that is not http(s) becomes plain text.
 */
export function sourceList(sources: readonly Source[], words: Words): Markup {
  const items = sources.map(
    (source) =>
      markup`<li>${sourceLink(source)}<p class="meta">${wordOrigin(source, words)}</p></li>`,
  );
  return markup`<ul class="sources">${items}</ul>`;
}

function sourceLink({ url, title, publisher, language }: Source): Markup {
  const name =
    title === undefined ? markup`${publisher}` : markup`<span lang="${language}">${title}</span>`;
  return /^https?:\/\//i.test(url)
    ? markup`<a href="${url}" rel="noopener noreferrer">${name}</a>`
    : name;
}

function wordOrigin({ title, publisher, date, type }: Source, words: Words): string {
  const parts = [
    title !== undefined && publisher,
    date !== undefined && words.date(date),
    words.messages.sourceTypes[type],
  ];
  return parts.filter(Boolean).join(' · ');
}
