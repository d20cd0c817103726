import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPages } from '../../src/publish/all-pages.ts';
import type { Page } from '../../src/publish/page.ts';
import { pageHtml } from '../../src/publish/page-html.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { aPublication } from '../support/a-publication.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { anEvent, anOrganization, aSource } from '../support/builders.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

const named = (en: string, han: string) => ({ en, 'zh-Hans': han, 'zh-Hant': han });

const EVENTS = [
  anEvent({
    id: 'early',
    date: '2022-06',
    tie: 'cloud.lab.compute',
    title: named('Lab rents from Cloud', '实验室租用云'),
    terms: { exclusivity: 'exclusive' },
  }),
  anEvent({
    id: 'later',
    date: '2024-05-02',
    effective: '2024-06-01',
    tie: 'cloud.lab.compute',
    effect: 'loosens',
    title: named('Lab may rent elsewhere', '实验室可租用他处'),
    summary: named('It may, & does.', '可以，且已如此。'),
    disagreement: named('They differ.', '说法不一。'),
    amount: { usd: 3e9, kind: 'commitment' },
    terms: { exclusivity: 'non-exclusive', years: 5 },
    sources: ['release', 'odd'],
  }),
];

const GIVEN = {
  organizations: [
    anOrganization({ id: 'cloud', name: named('Cloud', '云') }),
    anOrganization({ id: 'lab', name: named('Lab', '实验室') }),
  ],
  sources: [
    aSource({ id: 'wire' }),
    aSource({ id: 'release', publisher: 'Lab', date: '2024-05-02', title: 'On renting' }),
    aSource({ id: 'odd', url: 'javascript:alert(1)', publisher: 'Nobody' }),
  ],
};

const STORY = {
  id: 'tale',
  title: named('A tale', '一个故事'),
  summary: {},
  author: named('Someone', '某人'),
  scenes: [
    {
      heading: named('It begins', '开始'),
      query: 'at=2024-05-03&focus=lab',
      caption: named('First.\n\nSecond.', '其一。\n\n其二。'),
      notes: named('Only for me.', '仅供自己。'),
      seconds: null,
      about: [],
    },
  ],
};

const SITE = { url: 'https://example.org/x/' };

function pageAt(place: string, published: Publication): Page {
  const page = allPages(published).find((candidate) => candidate.place === place);
  if (!page) throw new Error(`There is no page at ${place}.`);
  return page;
}

const later = (language: 'en' | 'zh-Hans') => {
  const published = aPublication(EVENTS, { ...GIVEN, language, stories: [STORY] });
  const page = pageAt('e/later/', published);
  return { page, html: pageHtml(page, SITE, published) };
};

/** What stands in the head by its name, each as often as it occurs. */
function headOf(html: string): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/<(?:meta (?:name|property)|link rel)="([^"]+)"(.*) \/>/g)].map(
    ([, name, rest]) => `${name}${rest}`,
  );
}

/** The text that readers see, piece by piece. */
function textOf(html: string): string[] {
  const main = html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
  return main
    .split(/<[^>]*>/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

describe('the page of an event', () => {
  it('tells previews what it is, in its language, with absolute addresses', () => {
    expect(headOf(later('zh-Hans').html)).toEqual([
      'referrer content="no-referrer"',
      'viewport content="width=device-width, initial-scale=1"',
      'color-scheme content="light dark"',
      'description content="可以，且已如此。"',
      'canonical href="https://example.org/x/zh-Hans/e/later/"',
      'alternate hreflang="en" href="https://example.org/x/e/later/"',
      'alternate hreflang="zh-Hans" href="https://example.org/x/zh-Hans/e/later/"',
      'alternate hreflang="zh-Hant" href="https://example.org/x/zh-Hant/e/later/"',
      'alternate hreflang="x-default" href="https://example.org/x/e/later/"',
      'alternate type="application/atom+xml" title="Entente" href="https://example.org/x/zh-Hans/feed.xml"',
      'og:site_name content="Entente"',
      'og:type content="article"',
      'og:title content="实验室可租用他处"',
      'og:description content="可以，且已如此。"',
      'og:url content="https://example.org/x/zh-Hans/e/later/"',
      'og:image content="https://example.org/x/zh-Hans/e/later/preview.png"',
      'og:image:type content="image/png"',
      'og:image:width content="1200"',
      'og:image:height content="630"',
      'og:image:alt content="2024年5月2日人工智能企业的联盟关系图，标出的事件：实验室可租用他处"',
      'og:locale content="zh_CN"',
      'og:locale:alternate content="en_GB"',
      'og:locale:alternate content="zh_TW"',
      'twitter:card content="summary_large_image"',
      'twitter:title content="实验室可租用他处"',
      'twitter:description content="可以，且已如此。"',
      'twitter:image content="https://example.org/x/zh-Hans/e/later/preview.png"',
      'twitter:image:alt content="2024年5月2日人工智能企业的联盟关系图，标出的事件：实验室可租用他处"',
      'icon href="../../../icon.svg" type="image/svg+xml"',
      'stylesheet href="../../../pages/page.css"',
    ]);
    expect(later('zh-Hans').html).toContain('<title>实验室可租用他处 · Entente</title>');
  });

  it('tells the record to whoever has no script', () => {
    expect(textOf(later('en').html)).toEqual([
      'Event · announced',
      'Lab may rent elsewhere',
      'Announced or first reported 2 May 2024 · in effect 1 Jun 2024',
      'It may, &amp; does.',
      'Where sources disagree',
      'They differ.',
      'Open 2 May 2024 in Entente',
      'What it changed',
      'Cloud → Lab',
      'compute · loosens · $3bn committed',
      'Exclusivity',
      'exclusive → non-exclusive',
      'Length',
      '5 years',
      'Sources',
      'On renting',
      'Lab · 2 May 2024 · press',
      'Nobody',
      'press',
      'Event before:',
      'Lab rents from Cloud',
    ]);
  });

  it('opens the app on its day with the event picked, by a script of its own alone', () => {
    const { page, html } = later('en');
    expect(page.opens).toBe('at=2024-05-02&pick=event.later&lang=en');
    expect(html).toContain('data-open="../../?at=2024-05-02&amp;pick=event.later&amp;lang=en"');
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="../../pages/open.js">']);
    expect(html).not.toMatch(/http-equiv="refresh"| on\w+=|<style/);
  });

  it('links to sources without telling them where the reader comes from, and to nothing but http(s)', () => {
    const { html } = later('en');
    expect(html).toContain('<a href="https://press.net/release" rel="noopener noreferrer">');
    expect(html).not.toContain('javascript:');
  });

  it('shows of all organisations only those that have to do with the event’s', () => {
    const far = anOrganization({ id: 'far', tier: 3, name: named('Far', '远') });
    const event = anEvent({ id: 'apart', date: '2024-05-02', tie: 'far.lab.compute' });
    const organizations = [...GIVEN.organizations, far];
    const page = pageAt('e/apart/', aPublication([event], { ...GIVEN, organizations }));
    expect(page.opens).toBe(
      'at=2024-05-02&focus=far~lab&rest=hide&who=all&pick=event.apart&lang=en',
    );
  });

  it('shows an event before the window on its first day', () => {
    const page = pageAt('e/early/', aPublication(EVENTS, GIVEN));
    expect(page.opens).toBe('at=earliest&pick=event.early&lang=en');
  });
});

it('the page of a scene tells its caption and opens it, and keeps the notes', () => {
  const published = aPublication(EVENTS, { ...GIVEN, stories: [STORY] });
  const page = pageAt('s/tale/1/', published);
  expect(page.opens).toBe('at=2024-05-03&focus=lab&story=tale&scene=1&lang=en');
  expect(page.description).toBe('First. Second.');
  const html = pageHtml(page, SITE, published);
  expect(textOf(html)).toEqual([
    'A tale · Scene 1 of 1',
    'It begins',
    'Someone',
    'First.',
    'Second.',
    'Open this scene in Entente',
  ]);
  expect(html).not.toContain('Only for me.');
});

it('every page has its own place, and the list of events leads to each of them', () => {
  const published = aPublication(EVENTS, { ...GIVEN, language: 'zh-Hant', stories: [STORY] });
  const pages = allPages(published);
  expect(pages.map(({ place }) => place)).toEqual(['', 'e/', 'e/early/', 'e/later/', 's/tale/1/']);
  expect(pageHtml(pageAt('e/', published), SITE, published)).toMatch(
    /<a href="later\/">实验室可租用他处<\/a>[\s\S]*<a href="early\/">/,
  );
});

/** Tags alone, with the names of their attributes. */
function skeletonOf(html: string): string {
  return (html.match(/<[^>]*>/g) ?? []).join('').replace(/="[^"]*"/g, '');
}

it('no text of the ledger breaks out of where it stands', () => {
  const saying = (text: string) => {
    const local = named(text, text);
    const event = anEvent({
      id: 'one',
      date: '2024-05-02',
      title: local,
      summary: local,
      disagreement: local,
      terms: { scope: local, round: local, note: local },
    });
    const published = aPublication([event], {
      organizations: [
        anOrganization({ id: 'cloud', name: local }),
        anOrganization({ id: 'lab', name: local }),
      ],
      sources: [
        aSource({
          id: 'wire',
          publisher: text,
          title: text,
          language: text,
          url: `https://${text}`,
        }),
      ],
      stories: [{ ...STORY, id: 'tale', title: local, author: local }],
    });
    return allPages(published).map((page) => pageHtml(page, SITE, published));
  };
  const harmless = saying('x').map(skeletonOf);
  const anyText = fc.oneof(fc.constantFrom(...HOSTILE_STRINGS), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(saying(text).map(skeletonOf)).toEqual(harmless);
    }),
    SEEDED,
  );
});
