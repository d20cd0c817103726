import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { allPages } from '../../src/publish/all-pages.ts';
import { robotsText, sitemaps } from '../../src/publish/sitemap.ts';
import { aPublication } from '../support/a-publication.ts';
import { anEvent } from '../support/builders.ts';

const PAGES = (['en', 'zh-Hans', 'zh-Hant'] as const).flatMap((language) =>
  allPages(aPublication([anEvent({ id: 'one', date: '2024-05-02' })], { language })),
);

const READER = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

describe('sitemaps', () => {
  it('name every page in every language, with its other languages', () => {
    const files = sitemaps(PAGES, { url: 'https://example.org/x/' });
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    const { url } = READER.parse(files.get('sitemap.xml') ?? '').urlset;
    expect(url.map(({ loc }: { loc: string }) => loc)).toEqual(
      ['', 'zh-Hans/', 'zh-Hant/'].flatMap((folder) =>
        ['', 'e/', 'e/one/'].map((place) => `https://example.org/x/${folder}${place}`),
      ),
    );
    expect(url[5]['xhtml:link']).toEqual([
      { rel: 'alternate', hreflang: 'en', href: 'https://example.org/x/e/one/' },
      { rel: 'alternate', hreflang: 'zh-Hans', href: 'https://example.org/x/zh-Hans/e/one/' },
      { rel: 'alternate', hreflang: 'zh-Hant', href: 'https://example.org/x/zh-Hant/e/one/' },
      { rel: 'alternate', hreflang: 'x-default', href: 'https://example.org/x/e/one/' },
    ]);
  });

  it('are several with an index where one may not hold all', () => {
    const files = sitemaps(PAGES, { url: 'https://example.org/' }, 4);
    expect([...files.keys()]).toEqual(['sitemap.xml', ...[1, 2, 3].map((n) => `sitemap-${n}.xml`)]);
    expect([...files.values()].map((text) => XMLValidator.validate(text))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const { sitemap } = READER.parse(files.get('sitemap.xml') ?? '').sitemapindex;
    expect(sitemap).toEqual(
      [1, 2, 3].map((number) => ({ loc: `https://example.org/sitemap-${number}.xml` })),
    );
  });

  it("name an address that is nobody's where the site's is not known", () => {
    const text = sitemaps(PAGES, { url: null }).get('sitemap.xml') ?? '';
    const hosts = new Set(
      [...text.matchAll(/<loc>([^<]*)/g)].map(([, loc]) => new URL(loc ?? '').host),
    );
    expect([...hosts]).toEqual(['entente.example']);
  });
});

it.each([
  [null, null],
  ['https://example.org/x/', null],
  ['https://example.org/', 'User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n'],
])('what crawlers may read at %j', (url, text) => {
  expect(robotsText({ url })).toBe(text);
});
