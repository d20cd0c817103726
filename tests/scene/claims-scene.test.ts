import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/domain/background.ts';
import { ALLIANCE_KINDS } from '../../src/domain/vocabulary.ts';
import { buildClaimsScene, viewOfTarget } from '../../src/scene/claims-scene.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedBackground, anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import {
  aCamp,
  aClaim,
  anEvent,
  anOrganization,
  aScenario,
  aSource,
  day,
} from '../support/builders.ts';

const EVENTS = [
  anEvent({ id: 'early', date: '2019-07-22' }),
  anEvent({ id: 'deal', date: '2024-03-01', tie: 'cloud.lab.equity' }),
  anEvent({ id: 'vague', date: '2024-Q3', tie: 'cloud.lab.model' }),
  anEvent({
    id: 'quarrel',
    date: '2024-05-01',
    effects: [
      { tie: 'lab.cloud.talent', effect: 'forms' },
      { tie: 'lab.cloud.rivalry', effect: 'forms' },
    ],
  }),
  anEvent({
    id: 'settled',
    date: '2024-05-02',
    effects: [
      { tie: 'lab.cloud.rivalry', effect: 'ends' },
      { tie: 'cloud.lab.equity', effect: 'deepens' },
    ],
  }),
  anEvent({ id: 'minor', date: '2024-06-01', tie: 'lab.shop.model' }),
];
const ORGANIZATIONS = [
  anOrganization({ id: 'cloud' }),
  anOrganization({ id: 'lab' }),
  anOrganization({ id: 'shop', tier: 2 }),
];
const LEDGER = anIndexedLedger(EVENTS, { organizations: ORGANIZATIONS });

describe('viewOfTarget', () => {
  const pickOrg = (id: string) => ({ type: 'org', id }) as const;
  const pickTie = (id: string) => ({ type: 'tie', id }) as const;
  const pickEvent = (id: string) => ({ type: 'event', id }) as const;

  const views: readonly (readonly [Target, string | undefined, Partial<ViewState>])[] = [
    ['org.lab', undefined, { pick: pickOrg('lab') }],
    ['org.lab', '2024-02-29', { pick: pickOrg('lab'), at: day('2024-02-29') }],
    ['org.lab', '2024-Q2', { pick: pickOrg('lab'), at: day('2024-04-01') }],
    ['org.lab', '2019', { pick: pickOrg('lab'), at: day('2023-01-01') }],
    ['org.lab', '2030', { pick: pickOrg('lab') }],
    ['org.shop', undefined, { pick: pickOrg('shop'), who: 'all' }],
    ['tie.cloud.lab.equity', undefined, { pick: pickTie('cloud.lab.equity') }],
    [
      'tie.cloud.lab.equity',
      '2024-03-01',
      { pick: pickTie('cloud.lab.equity'), at: day('2024-03-01') },
    ],
    [
      'tie.lab.cloud.rivalry',
      undefined,
      { pick: pickTie('lab.cloud.rivalry'), kinds: [...ALLIANCE_KINDS, 'rivalry'] },
    ],
    ['tie.lab.shop.model', undefined, { pick: pickTie('lab.shop.model'), who: 'all' }],
    ['event.deal', undefined, { pick: pickEvent('deal'), at: day('2024-03-01') }],
    ['event.deal', '2025-01-01', { pick: pickEvent('deal'), at: day('2025-01-01') }],
    ['event.vague', undefined, { pick: pickEvent('vague'), at: day('2024-07-01') }],
    ['event.early', undefined, { pick: pickEvent('early'), at: day('2023-01-01') }],
    [
      'event.quarrel',
      undefined,
      {
        pick: pickEvent('quarrel'),
        at: day('2024-05-01'),
        kinds: [...ALLIANCE_KINDS, 'rivalry', 'talent'],
      },
    ],
    ['event.settled', undefined, { pick: pickEvent('settled'), at: day('2024-05-02') }],
    ['event.minor', undefined, { pick: pickEvent('minor'), at: day('2024-06-01'), who: 'all' }],
  ];

  it.each(views)('of %s on %s is the default one but for %j', (target, on, said) => {
    expect(viewOfTarget(target, on, LEDGER)).toEqual({ ...DEFAULT_VIEW, ...said });
  });
});

describe('the claims page', () => {
  const ESSAY = aSource({ id: 'essay', label: { en: 'An essay', 'zh-Hans': '文章' } });
  const BOOK = aSource({ id: 'book' });
  const CLAIMS = [
    aClaim({ id: 'e1', verdict: 'opinion' }),
    aClaim({ id: 'b1', article: 'book', verdict: 'contradicted', about: ['event.deal'] }),
    aClaim({ id: 'e2', verdict: 'confirmed', about: ['tie.cloud.lab.equity', 'org.shop'] }),
    aClaim({ id: 'e3', verdict: 'opinion', day: '2024-01-01' }),
  ];
  const [CAMP, SCENARIO] = [aCamp({ id: 'bloc' }), aScenario({ id: 'merger' })];
  const BACKGROUND = anIndexedBackground(EVENTS, {
    organizations: ORGANIZATIONS,
    sources: [aSource({ id: 'wire' }), ESSAY, BOOK],
    claims: CLAIMS,
    camps: [CAMP],
    scenarios: [SCENARIO],
  });
  const scene = buildClaimsScene(LEDGER, BACKGROUND, DEFAULT_VIEW);

  it('lists articles by id, each with its claims by verdict in the order of the vocabulary', () => {
    const listed = scene.articles.map(({ article, verdicts }) => [
      article,
      verdicts.map(({ verdict, claims }) => [verdict, claims.map(({ claim }) => claim)]),
    ]);
    expect(listed).toEqual([
      [BOOK, [['contradicted', [CLAIMS[1]]]]],
      [
        ESSAY,
        [
          ['confirmed', [CLAIMS[2]]],
          ['opinion', [CLAIMS[0], CLAIMS[3]]],
        ],
      ],
    ]);
  });

  it('counts the claims of every verdict, and carries camps and scenarios along', () => {
    expect(scene.counts).toEqual({
      confirmed: 1,
      partly: 0,
      contradicted: 1,
      unverifiable: 0,
      opinion: 2,
    });
    expect([scene.camps, scene.scenarios]).toEqual([[CAMP], [SCENARIO]]);
  });

  it('links each claim to views of all that it is about, on its day', () => {
    const linksOf = (article: number, verdict: number, place: number) =>
      scene.articles[article]?.verdicts[verdict]?.claims[place]?.links;
    expect(linksOf(1, 0, 0)).toEqual([
      {
        pick: { type: 'tie', id: 'cloud.lab.equity' },
        view: viewOfTarget('tie.cloud.lab.equity', undefined, LEDGER),
      },
      { pick: { type: 'org', id: 'shop' }, view: viewOfTarget('org.shop', undefined, LEDGER) },
    ]);
    expect(linksOf(1, 1, 1)?.map(({ view }) => view.at)).toEqual([day('2024-01-01')]);
  });

  it('keeps in its links the language and the theme, and nothing else of the view', () => {
    const view = viewOn('2024-06-01', {
      lang: 'zh-Hant',
      theme: 'dark',
      view: 'claims',
      focus: ['lab'],
      hops: 3,
      show: ['disputed'],
    });
    const links = buildClaimsScene(LEDGER, BACKGROUND, view).articles[0]?.verdicts[0]?.claims[0];
    const target = viewOfTarget('event.deal', undefined, LEDGER);
    expect(links?.links.map((link) => link.view)).toEqual([
      { ...target, lang: 'zh-Hant', theme: 'dark' },
    ]);
  });

  it('leaves out an article that is no source, and is empty without claims', () => {
    const of = (claims: typeof CLAIMS) => {
      const background = { ...BACKGROUND, claims };
      return buildClaimsScene(LEDGER, background, DEFAULT_VIEW).articles;
    };
    expect(of([aClaim({ id: 'x', article: 'lost' })])).toEqual([]);
    expect(of([])).toEqual([]);
  });
});
