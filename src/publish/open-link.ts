import { type Markup, markup } from './markup.ts';
import { type Page, PICTURE, pathOf } from './page.ts';
import { relativeAddress } from './site.ts';

/** The app's address for a query, from a page. */
export function appAddress(query: string, { language, place }: Pick<Page, 'language' | 'place'>) {
  return relativeAddress(query === '' ? '' : `?${query}`, pathOf(language, place));
}

/** The picture of a page with the way into the app beneath it. */
export function openLink(
  wording: string,
  query: string,
  page: Pick<Page, 'language' | 'place' | 'pictureText'>,
): Markup {
  const address = appAddress(query, page);
  return markup`<figure><a href="${address}"><img src="${PICTURE}" width="1200" height="630" alt="${page.pictureText}" /><span class="open">${wording}</span></a></figure>`;
}
