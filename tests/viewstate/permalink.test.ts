import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WINDOW } from '../../src/domain/time/window.ts';
import { decodePermalink, encodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { anyView, SEEDED } from '../support/arbitraries.ts';
import { day } from '../support/builders.ts';
import { faultsOf } from '../support/valid-view.ts';

/** Links in the form in which the app writes them, and where their views differ from the default. */
const LINKS: readonly (readonly [string, Partial<ViewState>])[] = [
  ['', {}],
  ['at=2025-11-03', { at: day('2025-11-03') }],
  ['at=earliest', { at: WINDOW.first }],
  ['kinds=compute~equity', { kinds: ['compute', 'equity'] }],
  ['kinds=compute~talent', { kinds: ['compute', 'talent'] }],
  ['kinds=none', { kinds: [] }],
  ['focus=openai', { focus: ['openai'] }],
  ['focus=openai~microsoft', { focus: ['openai', 'microsoft'] }],
  ['hops=2', { hops: 2 }],
  ['rest=hide', { rest: 'hide' }],
  ['vs=2023-02-01', { vs: day('2023-02-01') }],
  ['vs=earliest', { vs: WINDOW.first }],
  ['days=earliest~2024-01-01', { days: [WINDOW.first, day('2024-01-01')] }],
  ['basis=effective', { basis: 'effective' }],
  ['orgs=lab~chipmaker', { orgs: ['lab', 'chipmaker'] }],
  ['orgs=none', { orgs: [] }],
  ['standing=in-force', { standing: 'in-force' }],
  ['amount=1000000000', { amount: 1e9 }],
  ['show=loops~circles~scenario.two-blocs', { show: ['loops', 'circles', 'scenario.two-blocs'] }],
  ['show=circle.nvidia.openai~loop.a.b.c', { show: ['circle.nvidia.openai', 'loop.a.b.c'] }],
  ['view=multiples', { view: 'multiples' }],
  ['view=measures', { view: 'measures' }],
  ['who=all', { who: 'all' }],
  ['pick=org.openai', { pick: { type: 'org', id: 'openai' } }],
  ['pick=tie.microsoft.openai.compute', { pick: { type: 'tie', id: 'microsoft.openai.compute' } }],
  ['pick=event.openai-aws-38b', { pick: { type: 'event', id: 'openai-aws-38b' } }],
  ['show=disputed', { show: ['disputed'] }],
  ['view=table', { view: 'table' }],
  ['view=claims', { view: 'claims' }],
  ['show=camps~camp.ona-triangle', { show: ['camps', 'camp.ona-triangle'] }],
  ['cam=120,-40,1.5', { cam: { x: 120, y: -40, zoom: 1.5 } }],
  [
    'pins=openai:120,-40~xai:-7,0',
    {
      pins: [
        { id: 'openai', x: 120, y: -40 },
        { id: 'xai', x: -7, y: 0 },
      ],
    },
  ],
  ['lang=zh-Hant', { lang: 'zh-Hant' }],
  ['theme=dark', { theme: 'dark' }],
  [
    'at=2024-02-29&kinds=chips&focus=xai&hops=3&who=all&pick=org.xai&show=disputed&view=table&lang=en&theme=light',
    {
      at: day('2024-02-29'),
      kinds: ['chips'],
      focus: ['xai'],
      hops: 3,
      who: 'all',
      pick: { type: 'org', id: 'xai' },
      show: ['disputed'],
      view: 'table',
      lang: 'en',
      theme: 'light',
    },
  ],
];

/** Links that people write or messengers alter, without a slip in them. */
const OTHER_LINKS: typeof LINKS = [
  ['?at=2025-11-03', { at: day('2025-11-03') }],
  ['at=latest', {}],
  ['at=2025-12-31', {}],
  ['at=2023-01-01', { at: WINDOW.first }],
  ['kinds=equity~compute~equity', { kinds: ['compute', 'equity'] }],
  ['kinds=', {}],
  ['focus=~openai~~openai~', { focus: ['openai'] }],
  ['focus=', {}],
  ['show=disputed~disputed', { show: ['disputed'] }],
  ['show=', {}],
  ['show=camps~loops~circles', { show: ['camps', 'loops', 'circles'] }],
  ['show=camp.b~disputed~camp.a~camps', { show: ['camps', 'disputed', 'camp.a', 'camp.b'] }],
  ['show=camp.a', { show: ['camp.a'] }],
  ['cam=0%2C0%2C2', { cam: { x: 0, y: 0, zoom: 2 } }],
  ['cam=1.4,-0.2,100', { cam: { x: 1, y: 0, zoom: 12 } }],
  ['cam=', {}],
  ['cam=0,0,1', {}],
  ['cam=-0.4,0.4,1.004', {}],
  ['cam=0,0,0', { cam: { x: 0, y: 0, zoom: 0.5 } }],
  ['cam=99999,-99999,1', { cam: { x: 5000, y: -5000, zoom: 1 } }],
  ['pins=', {}],
  ['pins=~openai:1,2~', { pins: [{ id: 'openai', x: 1, y: 2 }] }],
  ['pins=openai:1,2~openai:3,4', { pins: [{ id: 'openai', x: 3, y: 4 }] }],
  ['pins=a:b:1,2', { pins: [{ id: 'a:b', x: 1, y: 2 }] }],
  [
    'pins=xai:1,2~openai:3.4,-9999999',
    {
      pins: [
        { id: 'openai', x: 3, y: -5000 },
        { id: 'xai', x: 1, y: 2 },
      ],
    },
  ],
  [
    'show=scenario.merger~disputed~loop.b.c.a~scenario.x.y',
    { show: ['disputed', 'loop.b.c.a', 'scenario.merger', 'scenario.x.y'] },
  ],
  ['vs=2025-12-31&at=2025-12-31', { vs: WINDOW.last }],
  [
    'days=latest~2024-01-01~earliest~2024-01-01',
    { days: [WINDOW.first, day('2024-01-01'), WINDOW.last] },
  ],
  ['amount=1.5b', { amount: 1.5e9 }],
  ['amount=500M', { amount: 5e8 }],
  ['orgs=chipmaker~lab~lab', { orgs: ['lab', 'chipmaker'] }],
  ['standing=any&basis=known&rest=dim&amount=0', {}],
  ['hops=1&who=core&view=graph', {}],
  ['focus=openai%7Exai', { focus: ['openai', 'xai'] }],
  ['theme=dark&at=2025-11-03', { at: day('2025-11-03'), theme: 'dark' }],
  ['%zz&=&&a', {}],
];

describe('encodePermalink', () => {
  it.each(LINKS)('writes the link %j', (link, view) => {
    expect(encodePermalink({ ...DEFAULT_VIEW, ...view })).toBe(link);
  });

  it('escapes what has a meaning in an address', () => {
    const view = { ...DEFAULT_VIEW, pick: { type: 'org', id: 'a&b=c d+e%' } } as const;
    expect(encodePermalink(view)).toBe('pick=org.a%26b%3Dc%20d%2Be%25');
  });

  it('is undone by decodePermalink, without a problem', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodePermalink(encodePermalink(view))).toEqual({ view, problems: [] });
      }),
      { ...SEEDED, numRuns: 2_000 },
    );
  });
});

describe('decodePermalink', () => {
  it.each([...LINKS, ...OTHER_LINKS])('reads the link %j', (link, view) => {
    expect(decodePermalink(link)).toEqual({ view: { ...DEFAULT_VIEW, ...view }, problems: [] });
  });

  it.each(['utm_source', 'utm_medium', 'fbclid', 'gclid', 'ref', 'x', 'si'])(
    'passes over `%s`, which messengers add',
    (name) => expect(decodePermalink(`${name}=x`)).toEqual({ view: DEFAULT_VIEW, problems: [] }),
  );

  const anyLink = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.webQueryParameters(),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...Object.keys(DEFAULT_VIEW), 'vs', 'att', '__proto__', 'toString'),
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom(
              'none',
              'org.',
              'tie.x',
              'disputed~camps',
              'camp.b~camp.a~camp.b~camp.',
              '1,-2,3',
              '1,2',
              '1,2,NaN',
              'openai:1,2~xai:-1e3,4~xai:5,6',
              '__proto__:7,8~b:9,9~a:9,9',
              'scenario.',
              '9999-12-31',
              '0000-01-01',
              '1e3',
              '~',
              '%',
            ),
          ),
        ),
      )
      .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
    fc
      .tuple(anyView, fc.nat(), fc.nat({ max: 6 }), fc.string({ unit: 'binary', maxLength: 4 }))
      .map(([view, seed, gone, put]) => {
        const link = encodePermalink(view);
        const start = seed % (link.length + 1);
        return link.slice(0, start) + put + link.slice(start + gone);
      }),
  );

  it('gives a view that can be shown, whatever the link', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        expect(faultsOf(decodePermalink(link).view)).toEqual([]);
      }),
      { ...SEEDED, numRuns: 5_000 },
    );
  });

  it('gives the same view, and no problem, when its view is written and read again', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const { view } = decodePermalink(link);
        const written = encodePermalink(view);
        expect(decodePermalink(written)).toEqual({ view, problems: [] });
        expect(encodePermalink(decodePermalink(written).view)).toBe(written);
      }),
      { ...SEEDED, numRuns: 5_000 },
    );
  });
});
