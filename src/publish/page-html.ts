import { LANGUAGES } from '../domain/vocabulary.ts';
import { CHRONICLE } from './front-pages.ts';
import { type Markup, markup } from './markup.ts';
import { appAddress } from './open-link.ts';
import { type Page, pathOf, placeNow } from './page.ts';
import { LANGUAGE_NAMES, sharingTags } from './page-head.ts';
import type { Publication } from './publication.ts';
import { withPolicy } from './security-plugin.ts';
import { relativeAddress, type Site } from './site.ts';

export const STYLE = 'pages/page.css';
export const SCRIPT = 'pages/open.js';

/**
 * A page as the HTML document of its folder. It is opened in the app by a script of its own, never by a refresh in the head:
 * that would take readers without script away from the only page that they can read, and tell search engines that this page is not one.
 * The script stands before the body, so that a reader who has script sees the app and nothing else.
 */
export function pageHtml(page: Page, site: Site, published: Publication): string {
  const { language, place, opens, title, description, body } = page;
  const path = pathOf(language, place);
  const to = (target: string) => relativeAddress(target, path);
  const opened = opens === null ? null : markup` data-open="${appAddress(opens, page)}"`;
  const script =
    opens === null
      ? null
      : markup`<script src="${to(SCRIPT)}"></script>
`;
  const name = place === '' ? '' : ' · Entente';
  const html = markup`<!doctype html>
<html lang="${language}"${opened}>
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${title}${name}</title>
<meta name="description" content="${description}" />
${sharingTags(page, site)}
${script}<link rel="icon" href="${to('icon.svg')}" type="image/svg+xml" />
<link rel="stylesheet" href="${to(STYLE)}" />
</head>
<body>
${headerOf(page, published)}
<main>
${body}
</main>
${footerOf(page, published)}
</body>
</html>
`;
  return withPolicy(html.markup);
}

function headerOf(page: Page, { words }: Publication): Markup {
  const { language } = page;
  const path = pathOf(language, page.place);
  const others = LANGUAGES.filter((other) => other !== language).map(
    (other) =>
      markup` <a href="${relativeAddress(pathOf(other, placeNow(page)), path)}" hreflang="${other}" lang="${other}">${LANGUAGE_NAMES[other]}</a>`,
  );
  return markup`<header><a class="name" href="${relativeAddress(pathOf(language, ''), path)}">Entente</a> <span class="meta">${words.messages.tagline}</span><nav aria-label="${words.messages.language}">${others}</nav></header>`;
}

function footerOf({ language, place }: Page, { messages }: Publication): Markup {
  const chronicle = relativeAddress(pathOf(language, CHRONICLE), pathOf(language, place));
  return markup`<footer><p><a href="${chronicle}">${messages.chronicle}</a> · ${messages.licence}</p></footer>`;
}
