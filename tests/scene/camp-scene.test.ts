import { describe, expect, it } from 'vitest';
import { buildCampScene, type CampScene, drawnOrganizations } from '../../src/scene/camp-scene.ts';
import { anIndexedBackground, anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { aCamp, anEvent, anOrganization, aSource, day } from '../support/builders.ts';
import { REAL_BACKGROUND, REAL_INDEX } from '../support/real-ledger.ts';

const of = (...ids: string[]) => ids.map((organization) => ({ organization }));

const BACKGROUND = anIndexedBackground([], {
  sources: [
    aSource({ id: 'late', date: '2025-06-01' }),
    aSource({ id: 'early', date: '2024-03-02' }),
    aSource({ id: 'undated' }),
  ],
  camps: [
    aCamp({
      id: 'pact',
      article: 'late',
      members: of('cloud', 'lab'),
      date: '2023',
      fit: 'partly',
    }),
    aCamp({ id: 'pair', article: 'early', members: of('lab', 'shop') }),
    aCamp({ id: 'web', article: 'early', members: of('cloud', 'lab', 'shop') }),
    aCamp({ id: 'hub', article: 'undated', members: of('shop'), date: '2024-10' }),
  ],
});
const DRAWN = new Set(['cloud', 'lab']);

function sceneOn(at: string, ...show: `camp.${string}`[]): CampScene {
  return buildCampScene(BACKGROUND, { at: day(at), show: ['camps', ...show] }, DRAWN);
}

function shownIn(scene: CampScene): string[] {
  return scene.articles.flatMap(({ camps }) =>
    camps.filter(({ isShown }) => isShown).map(({ id }) => id),
  );
}

function offeredIn(scene: CampScene): string[] {
  return scene.articles.flatMap(({ camps }) => camps.map(({ id }) => id));
}

describe('the camps of a day', () => {
  it('are those of the article that was the latest by then, with what is drawn of each', () => {
    expect(sceneOn('2025-06-01')).toEqual({
      articles: [
        {
          article: 'late',
          day: day('2025-06-01'),
          camps: [
            {
              id: 'pact',
              fit: 'partly',
              hue: 1,
              dash: [],
              isNamed: false,
              isShown: true,
              members: [
                { organization: 'cloud', isDrawn: true },
                { organization: 'lab', isDrawn: true },
              ],
            },
          ],
        },
      ],
      firstNamed: null,
    });
  });

  it.each([
    ['2024-03-01', []],
    ['2024-03-02', ['pair', 'web']],
    ['2024-09-30', ['pair', 'web']],
    ['2024-10-01', ['hub']],
    ['2025-05-31', ['hub']],
    ['2025-12-31', ['pact']],
  ])('on %s are %j', (at, ids) => {
    const scene = sceneOn(at);
    expect([offeredIn(scene), shownIn(scene)]).toEqual([ids, ids]);
  });

  it('are none before the first article, whose day is told then and only then', () => {
    expect(sceneOn('2024-03-01')).toEqual({ articles: [], firstNamed: day('2024-03-02') });
    expect(sceneOn('2024-03-02').firstNamed).toBeNull();
  });

  it('are all of those of two articles of one day', () => {
    const source = new Map([['late', aSource({ id: 'late', date: '2024-03-02' })]]);
    const background = { ...BACKGROUND, source: new Map([...BACKGROUND.source, ...source]) };
    const view = { at: day('2024-03-02'), show: ['camps'] } as const;
    expect(offeredIn(buildCampScene(background, view, DRAWN))).toEqual(['pair', 'web', 'pact']);
  });

  it('are none at all where no article names any', () => {
    const background = { ...BACKGROUND, camps: [] };
    const view = { at: day('2025-01-01'), show: ['camps'] } as const;
    expect(buildCampScene(background, view, DRAWN)).toEqual({ articles: [], firstNamed: null });
  });

  it('count the members that are drawn, and keep the others', () => {
    const [pair, web] = sceneOn('2024-03-02').articles[0]?.camps ?? [];
    expect([pair?.members, web?.members].map((all) => all?.map(({ isDrawn }) => isDrawn))).toEqual([
      [true, false],
      [true, true, false],
    ]);
  });
});

describe('camps that a link names', () => {
  it('are drawn alone, on a day long before their article too', () => {
    const scene = sceneOn('2023-01-01', 'camp.web', 'camp.pact');
    expect(shownIn(scene)).toEqual(['web', 'pact']);
    expect(scene.firstNamed).toBeNull();
  });

  it('are offered with the others of their articles, and with those of the day', () => {
    const scene = sceneOn('2025-01-01', 'camp.web');
    expect(scene.articles.map(({ article }) => article)).toEqual(['early', 'undated']);
    expect([offeredIn(scene), shownIn(scene)]).toEqual([['pair', 'web', 'hub'], ['web']]);
  });

  it('leave the default as it is where the record has none of them', () => {
    expect(shownIn(sceneOn('2024-03-02', 'camp.nothing'))).toEqual(['pair', 'web']);
  });

  it('keep their marks whatever else is shown', () => {
    const markOf = (scene: CampScene) =>
      scene.articles
        .flatMap(({ camps }) => camps)
        .filter(({ id }) => id === 'web')
        .map(({ hue, dash }) => ({ hue, dash }));
    const expected = [{ hue: 3, dash: [] }];
    expect(markOf(sceneOn('2024-03-02'))).toEqual(expected);
    expect(markOf(sceneOn('2025-12-31', 'camp.web', 'camp.pact'))).toEqual(expected);
  });
});

describe('drawnOrganizations', () => {
  const LEDGER = anIndexedLedger(
    [
      anEvent({ id: 'deal', date: '2024-03-01', tie: 'cloud.lab.equity' }),
      anEvent({ id: 'minor', date: '2024-03-01', tie: 'lab.shop.model' }),
      anEvent({ id: 'suit', date: '2024-03-01', tie: 'press.lab.legal' }),
      anEvent({ id: 'later', date: '2024-03-02', tie: 'mill.lab.energy' }),
    ],
    {
      organizations: [
        ...['cloud', 'lab', 'press', 'mill'].map((id) => anOrganization({ id })),
        anOrganization({ id: 'shop', tier: 2 }),
      ],
    },
  );

  it.each([
    [{}, ['cloud', 'lab']],
    [{ who: 'all' }, ['cloud', 'lab', 'shop']],
    [{ kinds: [] }, []],
    [{ pick: { type: 'org', id: 'mill' } }, ['cloud', 'lab', 'mill']],
  ] as const)('on a day, with %j, are %j', (said, ids) => {
    expect([...drawnOrganizations(LEDGER, viewOn('2024-03-01', said))].sort()).toEqual(ids);
  });
});

describe('the camps of the record', () => {
  const onDay = (at: string, ...show: `camp.${string}`[]) => {
    const view = viewOn(at, { show: ['camps', ...show] });
    return buildCampScene(REAL_BACKGROUND, view, drawnOrganizations(REAL_INDEX, view));
  };

  it.each([
    ['2025-06-15', 0],
    ['2025-06-16', 3],
    ['2025-07-16', 1],
    ['2025-10-29', 4],
    ['2025-11-06', 9],
    ['2025-12-31', 6],
  ])('on %s are %i', (at, count) => expect(shownIn(onDay(at))).toHaveLength(count));

  it('were first named on 16 June 2025', () => {
    expect(onDay('2023-01-01').firstNamed).toBe(day('2025-06-16'));
  });

  it('are all told apart by hue and dash together', () => {
    const all = REAL_BACKGROUND.camps.map(({ id }) => `camp.${id}` as const);
    const camps = onDay('2025-12-31', ...all).articles.flatMap((article) => article.camps);
    expect(camps).toHaveLength(23);
    expect(new Set(camps.map(({ hue, dash }) => `${hue} ${dash}`)).size).toBe(23);
  });
});
