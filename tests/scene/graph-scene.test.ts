import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../../src/dataset/located-ledger.ts';
import type { Organization } from '../../src/domain/ledger.ts';
import { TIE_KINDS } from '../../src/domain/vocabulary.ts';
import type { Point } from '../../src/layout/point.ts';
import { buildGraphScene } from '../../src/scene/graph-scene.ts';
import { shownTies } from '../../src/scene/shown-ties.ts';
import type { ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anyDay, anyEvents, anyView, SEEDED } from '../support/arbitraries.ts';
import { anEvent, anOrganization } from '../support/builders.ts';

/** Places for organisations, each its own. */
function placesOf(ids: readonly string[]): ReadonlyMap<string, Point> {
  return new Map(ids.map((id, index) => [id, { x: 100 * index, y: -10 * index }]));
}

/** The scene of a ledger of these events on a day, with every organisation placed. */
function sceneOf(
  events: readonly RecordedEvent[],
  view: ViewState,
  organizations?: readonly Organization[],
) {
  const ledger = anIndexedLedger(events, organizations && { organizations });
  return buildGraphScene(ledger, placesOf([...ledger.organization.keys()].sort()), view, null);
}

describe('a graph scene', () => {
  const events = [
    anEvent({
      id: 'rents',
      date: '2024-01-01',
      deal: 'lease',
      amount: { usd: 1_000_000_000, kind: 'contract-value' },
      terms: { exclusivity: 'exclusive' },
    }),
    anEvent({ id: 'talks', date: '2024-01-02', tie: 'cloud.lab.equity', status: 'reported' }),
    anEvent({ id: 'sues', date: '2024-01-01', tie: 'lab.cloud.legal' }),
  ];
  const organizations = [
    anOrganization({ id: 'cloud', kind: 'hyperscaler' }),
    anOrganization({ id: 'lab' }),
    anOrganization({ id: 'hermit', kind: 'startup' }),
  ];

  it('holds the organisations and ties of the day, ready to draw', () => {
    const scene = sceneOf(events, viewOn('2024-01-02'), organizations);
    const node = {
      radius: expect.closeTo(6.5 + 3 * Math.SQRT2, 9),
      importance: 2,
      emphasis: 'plain',
    };
    const tie = { from: 'cloud', to: 'lab', emphasis: 'plain' };
    expect([...scene.nodes]).toEqual([
      ['cloud', { id: 'cloud', kind: 'hyperscaler', x: 0, y: -0, ...node }],
      ['lab', { id: 'lab', kind: 'lab', x: 200, y: -20, ...node }],
    ]);
    expect([...scene.ties]).toEqual([
      [
        'cloud.lab.compute',
        {
          ...tie,
          id: 'cloud.lab.compute',
          kind: 'compute',
          width: expect.closeTo(2.1, 9),
          lane: -0.5,
          isReported: false,
          isExclusive: true,
          isFresh: false,
        },
      ],
      [
        'cloud.lab.equity',
        {
          ...tie,
          id: 'cloud.lab.equity',
          kind: 'equity',
          width: 1.3,
          lane: 0.5,
          isReported: true,
          isExclusive: false,
          isFresh: true,
        },
      ],
    ]);
  });

  it('is empty before anything stands', () => {
    expect(sceneOf(events, viewOn('2023-12-31'))).toEqual({ nodes: new Map(), ties: new Map() });
  });

  it('sizes an organisation by its alliances and not by its quarrels', () => {
    const calm = sceneOf(events, viewOn('2024-01-02'));
    const all = sceneOf(events, viewOn('2024-01-02', { kinds: TIE_KINDS }));
    expect(all.ties.size).toBe(3);
    expect(all.nodes).toEqual(calm.nodes);
  });

  it('draws who has quarrels alone at the least size', () => {
    const scene = sceneOf(events, viewOn('2024-01-02', { kinds: ['legal'] }));
    expect(scene.nodes.get('lab')).toMatchObject({ radius: 6.5, importance: 0 });
  });

  it.each([
    ['picked', { pick: { type: 'org', id: 'hermit' } }],
    ['in focus', { focus: ['hermit'] }],
  ] as const)('draws an organisation %s although it has no tie', (_, said) => {
    const scene = sceneOf(events, viewOn('2024-01-02', said), organizations);
    expect(scene.nodes.get('hermit')).toEqual({
      id: 'hermit',
      kind: 'startup',
      x: 100,
      y: -10,
      radius: 6.5,
      importance: 1100,
      emphasis: 'strong',
    });
  });

  it('draws the parties of a picked tie on a day on which it does not stand', () => {
    const pick = { type: 'tie', id: 'cloud.lab.compute' } as const;
    const scene = sceneOf(events, viewOn('2023-06-01', { pick }));
    expect([[...scene.nodes.keys()], scene.ties.size]).toEqual([['cloud', 'lab'], 0]);
  });

  it.each<Partial<ViewState>>([
    { focus: ['nobody', ''] },
    { pick: { type: 'org', id: 'nobody' } },
    { pick: { type: 'tie', id: 'nobody.knows.compute' } },
    { pick: { type: 'tie', id: 'nonsense' } },
    { pick: { type: 'event', id: 'constructor' } },
  ])('draws no more than the record has for %j', (said) => {
    const scene = sceneOf(events, viewOn('2024-01-02', said));
    expect([...scene.nodes.keys()]).toEqual(['cloud', 'lab']);
  });

  it('leaves out an organisation without a place, and does not fail', () => {
    const ledger = anIndexedLedger(events);
    const scene = buildGraphScene(ledger, placesOf(['lab']), viewOn('2024-01-02'), null);
    expect([...scene.nodes.keys()]).toEqual(['lab']);
  });

  it('puts every organisation where the layout puts it, whatever is filtered, focused or picked', () => {
    const places = placesOf(['a', 'b', 'c']);
    const anyFocus = fc.subarray(['a', 'b', 'c']);
    const anyPick = fc.constantFrom('a', 'b', 'c').map((id) => ({ type: 'org', id }) as const);
    fc.assert(
      fc.property(anyEvents, anyView, anyDay, anyFocus, anyPick, (all, view, at, focus, pick) => {
        const ledger = anIndexedLedger(all, {
          organizations: ['a', 'b', 'c'].map((id) => anOrganization({ id })),
        });
        const scene = buildGraphScene(ledger, places, { ...view, at, focus, pick }, null);
        for (const { id, x, y } of scene.nodes.values()) expect({ x, y }).toEqual(places.get(id));
        expect(scene.nodes.has(pick.id)).toBe(true);
      }),
      SEEDED,
    );
  });
});

describe('the lanes of a graph scene', () => {
  function lanesOf(...ties: string[]) {
    const events = ties.map((tie) => anEvent({ id: tie, date: '2024-01-01', tie }));
    const scene = sceneOf(events, viewOn('2024-01-01', { kinds: TIE_KINDS }));
    return Object.fromEntries([...scene.ties].map(([id, { lane }]) => [id, lane]));
  }

  it('leave a single tie in the middle', () => {
    expect(lanesOf('a.b.compute', 'a.c.compute')).toEqual({ 'a.b.compute': 0, 'a.c.compute': 0 });
  });

  it('put two ties on either side of the middle', () => {
    expect(lanesOf('a.b.model', 'a.b.compute')).toEqual({ 'a.b.compute': -0.5, 'a.b.model': 0.5 });
  });

  it('fan out ties of opposite directions together', () => {
    expect(lanesOf('b.a.model', 'a.b.compute', 'b.a.equity')).toEqual({
      'a.b.compute': -1,
      'b.a.equity': 0,
      'b.a.model': 1,
    });
  });

  it('close up when a filter hides a tie', () => {
    const events = ['compute', 'model', 'equity'].map((kind) =>
      anEvent({ id: kind, date: '2024-01-01', tie: `a.b.${kind}` }),
    );
    const scene = sceneOf(events, viewOn('2024-01-01', { kinds: ['compute', 'model'] }));
    expect([...scene.ties.values()].map(({ lane }) => lane)).toEqual([-0.5, 0.5]);
  });

  it('lie symmetrically about the middle, one apart, in any ledger', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, at) => {
        const { ties } = sceneOf(events, { ...viewOn('2024-01-01'), at });
        const pair = ['a.b.compute', 'b.a.equity'].flatMap((id) => ties.get(id)?.lane ?? []);
        expect(pair).toEqual([[], [0], [-0.5, 0.5]][pair.length]);
      }),
      SEEDED,
    );
  });
});

describe('the width of a tie', () => {
  function widthAfter(...events: RecordedEvent[]): number | undefined {
    return sceneOf(events, viewOn('2025-01-01')).ties.get('cloud.lab.compute')?.width;
  }

  const deal = (id: string, usd: number, said: Partial<Parameters<typeof anEvent>[0]> = {}) =>
    anEvent({
      id,
      date: '2024-01-01',
      deal: id,
      amount: { usd, kind: 'commitment' },
      ...said,
    });

  it.each([
    [1, 1.3],
    [99_000_000, 1.3],
    [100_000_000, 1.3],
    [1_000_000_000, 2.1],
    [10_000_000_000, 2.9],
    [100_000_000_000, 3.7],
  ])('for $%i is %f px', (usd, width) => {
    expect(widthAfter(deal('one', usd))).toBeCloseTo(width, 9);
  });

  it('is the least where no sum is known', () => {
    expect(widthAfter(anEvent({ id: 'quiet', date: '2024-01-01' }))).toBe(1.3);
  });

  it('grows with the sum of the deals in force', () => {
    const sum = widthAfter(deal('one', 4_000_000_000), deal('two', 6_000_000_000));
    expect(sum).toBeCloseTo(2.9, 9);
  });

  it('takes later news of one deal as its total and adds nothing', () => {
    const news = deal('more', 1_000_000_000, {
      date: '2024-02-01',
      deal: 'one',
      effect: 'deepens',
    });
    expect(widthAfter(deal('one', 500_000_000), news)).toBeCloseTo(2.1, 9);
  });

  it('counts no deal that has ended', () => {
    const end = anEvent({ id: 'ends', date: '2024-06-01', deal: 'two', effect: 'ends' });
    const width = widthAfter(deal('one', 1_000_000_000), deal('two', 9_000_000_000), end);
    expect(width).toBeCloseTo(2.1, 9);
  });

  it('counts no deal that is only reported beside one in force', () => {
    const rumour = deal('two', 90_000_000_000, { status: 'reported' });
    expect(widthAfter(deal('one', 1_000_000_000), rumour)).toBeCloseTo(2.1, 9);
  });

  it('counts reported deals where the tie is only reported', () => {
    const reported = deal('one', 1_000_000_000, { status: 'reported' });
    expect(widthAfter(reported)).toBeCloseTo(2.1, 9);
  });
});

describe('the marks of a tie', () => {
  it.each([
    ['exclusive', true],
    ['right-of-first-refusal', false],
    ['primary', false],
    ['non-exclusive', false],
    [null, false],
  ] as const)('with exclusivity %s are exclusive: %s', (exclusivity, isExclusive) => {
    const scene = sceneOf(
      [anEvent({ id: 'a', date: '2024-01-01', terms: { exclusivity } })],
      viewOn('2024-01-01'),
    );
    expect(scene.ties.get('cloud.lab.compute')?.isExclusive).toBe(isExclusive);
  });

  it.each([
    ['announced', false],
    ['completed', false],
    ['reported', true],
  ] as const)('after an event %s are reported: %s', (status, isReported) => {
    const scene = sceneOf([anEvent({ id: 'a', date: '2024-01-01', status })], viewOn('2024-01-01'));
    expect(scene.ties.get('cloud.lab.compute')?.isReported).toBe(isReported);
  });

  it.each([
    ['2024-04-01', '2024-04-01', true],
    ['2024-04-01', '2024-04-02', false],
    ['2024-04', '2024-04-01', false],
    ['2024-Q2', '2024-04-01', false],
    ['2024', '2024-01-01', false],
  ])('of an event of %s are fresh on %s: %s', (date, at, isFresh) => {
    const scene = sceneOf([anEvent({ id: 'a', date })], viewOn(at));
    expect(scene.ties.get('cloud.lab.compute')?.isFresh).toBe(isFresh);
  });

  it('are not fresh on the day of a mere rumour', () => {
    const rumour = anEvent({ id: 'b', date: '2024-02-01', status: 'rumoured' });
    const scene = sceneOf([anEvent({ id: 'a', date: '2024-01-01' }), rumour], viewOn('2024-02-01'));
    expect(scene.ties.get('cloud.lab.compute')?.isFresh).toBe(false);
  });

  it('are drawn for every tie that the view shows, and for no other', () => {
    fc.assert(
      fc.property(anyEvents, anyView, anyDay, (events, view, at) => {
        const shown = shownTies(anIndexedLedger(events), { ...view, at });
        const { ties } = sceneOf(events, { ...view, at });
        expect([...ties.keys()]).toEqual(shown.map(({ tie }) => tie.id));
      }),
      SEEDED,
    );
  });
});
