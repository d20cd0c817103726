import { CHRONICLE } from './front-pages.ts';
import { type Markup, markup } from './markup.ts';
import { pathOf } from './page.ts';
import { STYLE } from './page-html.ts';
import type { Publication } from './publication.ts';
import { withPolicy } from './security-plugin.ts';

/** What a server shows in place of a page that is not there, in every language. `root` is the address of the site's root, since nobody knows how deep the reader is. */
export function notFoundPage(publications: readonly Publication[], root: string): string {
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<title>404 · Entente</title>
<link rel="stylesheet" href="${root}${STYLE}" />
</head>
<body>
<main>
${publications.map((published) => sectionOf(published, root))}
</main>
</body>
</html>
`;
  return withPolicy(page.markup);
}

function sectionOf({ words, messages }: Publication, root: string): Markup {
  const { language } = words;
  const list = root + pathOf(language, CHRONICLE);
  return markup`<section lang="${language}">
<h2>${messages.missing}</h2>
<p>${messages.missingHint} <a href="${list}">${messages.chronicle}</a></p>
<p><a href="${root}?lang=${language}">${messages.openApp}</a></p>
</section>
`;
}
