import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { feedOf } from '../../src/publish/feed.ts';
import { aPublication } from '../support/a-publication.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

const EDITIONS = [
  {
    version: 'aaaaaaaaaaaa',
    date: '2026-01-05',
    kept: false,
    summary: { en: 'The first edition.', 'zh-Hans': '首个版本。' },
  },
  {
    version: 'bbbbbbbbbbbb',
    date: '2026-02-05',
    kept: true,
    summary: { en: 'A deal above $3.5bn corrected. And more.', 'zh-Hans': '更正数据。另有其他。' },
  },
];

const READER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => name === 'entry',
});
const SITE = { url: 'https://example.org/x/' };
const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function feed(
  language: 'en' | 'zh-Hant',
  editions = EDITIONS,
  site: { url: string | null } = SITE,
) {
  const text = feedOf(editions, aPublication([], { language }), site);
  expect(XMLValidator.validate(text)).toBe(true);
  return READER.parse(text).feed;
}

describe('the feed', () => {
  it('has what Atom asks of a feed', () => {
    const { id, title, updated, author, link, xmlns, 'xml:lang': language } = feed('zh-Hant');
    expect(id).toMatch(UUID);
    expect({ title, updated, author, link, xmlns, language }).toEqual({
      title: 'Entente：帳本變更',
      updated: '2026-02-05T00:00:00Z',
      author: { name: 'Entente' },
      link: [
        {
          rel: 'self',
          type: 'application/atom+xml',
          href: 'https://example.org/x/zh-Hant/feed.xml',
        },
        { rel: 'alternate', type: 'text/html', href: 'https://example.org/x/zh-Hant/' },
      ],
      xmlns: 'http://www.w3.org/2005/Atom',
      language: 'zh-Hant',
    });
  });

  it('has an entry for each edition, newest first, that leads to the edition where it is kept', () => {
    const entries = feed('en').entry.map(({ id, ...entry }: { id: string }) => {
      expect(id).toMatch(UUID);
      return entry;
    });
    expect(entries).toEqual([
      {
        title: '5 Feb 2026 · A deal above $3.5bn corrected.',
        updated: '2026-02-05T00:00:00Z',
        link: {
          rel: 'alternate',
          type: 'text/html',
          href: 'https://example.org/x/?lang=en&data=bbbbbbbbbbbb~frozen',
        },
        content: { type: 'text', '#text': 'A deal above $3.5bn corrected. And more.' },
      },
      {
        title: '5 Jan 2026 · The first edition.',
        updated: '2026-01-05T00:00:00Z',
        link: { rel: 'alternate', type: 'text/html', href: 'https://example.org/x/?lang=en' },
        content: { type: 'text', '#text': 'The first edition.' },
      },
    ]);
  });

  it('keeps its ids wherever it is served, and tells languages and editions apart', () => {
    const ids = (['en', 'zh-Hant'] as const).flatMap((language) => {
      const here = feed(language);
      const there = feed(language, EDITIONS, { url: null });
      expect(there.id).toBe(here.id);
      return [here.id, ...here.entry.map(({ id }: { id: string }) => id)];
    });
    expect(new Set(ids).size).toBe(6);
  });

  it('is one without entries too', () => {
    expect(feed('en', [])).toMatchObject({ updated: '2025-12-31T00:00:00Z' });
  });

  it('stays well formed whatever an edition says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HOSTILE_STRINGS), (text) => {
        const edition = {
          version: 'a',
          date: '2026',
          kept: true,
          summary: { en: text, 'zh-Hans': text },
        };
        expect(Object.keys(feed('en', [edition]).entry[0]).sort()).toEqual([
          'content',
          'id',
          'link',
          'title',
          'updated',
        ]);
      }),
      SEEDED,
    );
  });
});
