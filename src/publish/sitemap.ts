import { LANGUAGES } from '../domain/vocabulary.ts';
import { markup } from './markup.ts';
import { type Page, pathOf } from './page.ts';
import { publicAddress, type Site } from './site.ts';

/** More addresses than this no sitemap may hold. */
const MOST_ADDRESSES = 50_000;

/** What stands in place of the site's address where that is not known: an address that can never be anybody's. */
const NOBODY: Site = { url: 'https://entente.example/' };

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The sitemap of the pages, each with its other languages, by path: one file, or an index and as many as it takes.
 * Sitemaps hold absolute addresses alone; without the site's address they name one that is nobody's, so that none is taken for real.
 */
export function sitemaps(
  pages: readonly Page[],
  { url }: Site,
  most = MOST_ADDRESSES,
): ReadonlyMap<string, string> {
  const site = url === null ? NOBODY : { url };
  if (pages.length <= most) return new Map([['sitemap.xml', sitemapOf(pages, site)]]);
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => {
    const part = pages.slice(index * most, (index + 1) * most);
    return [`sitemap-${index + 1}.xml`, sitemapOf(part, site)] as const;
  });
  return new Map([
    [
      'sitemap.xml',
      indexOf(
        parts.map(([path]) => path),
        site,
      ),
    ],
    ...parts,
  ]);
}

function sitemapOf(pages: readonly Page[], site: Site): string {
  const entries = pages.map(({ language, place }) => {
    const links = LANGUAGES.map((other) => alternate(other, pathOf(other, place), site));
    return markup`<url><loc>${publicAddress(site, pathOf(language, place), '')}</loc>${links}${alternate('x-default', place, site)}</url>
`;
  });
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}</urlset>
`.markup;
}

function alternate(language: string, path: string, site: Site) {
  return markup`<xhtml:link rel="alternate" hreflang="${language}" href="${publicAddress(site, path, '')}"/>`;
}

function indexOf(paths: readonly string[], site: Site): string {
  const entries = paths.map(
    (path) => markup`<sitemap><loc>${publicAddress(site, path, '')}</loc></sitemap>
`,
  );
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${SITEMAP}">
${entries}</sitemapindex>
`.markup;
}

/** What crawlers may read, which is everything, and where the sitemap is; null where the site's address is not known, or is not a host's root, where alone it counts. */
export function robotsText({ url }: Site): string | null {
  if (url === null || new URL(url).pathname !== '/') return null;
  return `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n`;
}
