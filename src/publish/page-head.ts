import { LANGUAGES, type Language } from '../domain/vocabulary.ts';
import { type Markup, markup } from './markup.ts';
import { type PageHead, pathOf, picturePath, placeNow } from './page.ts';
import { publicAddress, type Site } from './site.ts';

/** Open Graph writes a language with the place that it is written in. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en_GB',
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
};

/** The names of the languages, each in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

export const FEED = 'feed.xml';

/** What search engines, feed readers and previews read of a page beyond its title and description: where it belongs, in which languages there is one, what to show of it. */
export function sharingTags(page: PageHead, site: Site): Markup {
  const { language } = page;
  const place = placeNow(page);
  const path = pathOf(language, page.place);
  const address = (to: string) => publicAddress(site, to, path);
  const alternates = LANGUAGES.map((other) => alternate(other, address(pathOf(other, place))));
  return markup`<link rel="canonical" href="${address(pathOf(language, place))}" />
${alternates}${alternate('x-default', address(place))}<link rel="alternate" type="application/atom+xml" title="Entente" href="${address(pathOf(language, FEED))}" />
${openGraph(page, address)}<meta name="twitter:card" content="summary_large_image" />
<meta name="twitter:title" content="${page.title}" />
<meta name="twitter:description" content="${page.description}" />
<meta name="twitter:image" content="${address(picturePath(page))}" />
<meta name="twitter:image:alt" content="${page.pictureText}" />`;
}

function alternate(language: string, address: string): Markup {
  return markup`<link rel="alternate" hreflang="${language}" href="${address}" />
`;
}

function openGraph(page: PageHead, address: (to: string) => string): Markup[] {
  const { language } = page;
  const properties: readonly (readonly [string, string])[] = [
    ['og:site_name', 'Entente'],
    ['og:type', page.type],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', address(pathOf(language, placeNow(page)))],
    ['og:image', address(picturePath(page))],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', page.pictureText],
    ['og:locale', LOCALES[language]],
    ...LANGUAGES.filter((other) => other !== language).map(
      (other) => ['og:locale:alternate', LOCALES[other]] as const,
    ),
  ];
  return properties.map(
    ([property, content]) => markup`<meta property="${property}" content="${content}" />
`,
  );
}
