import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedEvent, RecordedOrganization } from '../../src/dataset/located-ledger.ts';
import { TIE_KINDS } from '../../src/domain/vocabulary.ts';
import { type Keyframes, placeOn } from '../../src/layout/keyframes.ts';
import { buildGraphScene } from '../../src/scene/graph-scene.ts';
import type { ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anyDay, anyEvents, anyView, SEEDED } from '../support/arbitraries.ts';
import { anEvent, anOrganization } from '../support/builders.ts';
import { stillKeyframes } from '../support/still-keyframes.ts';

/** Places for organisations, each its own, the same on every day. */
function placesOf(ids: readonly string[]): Keyframes {
  return stillKeyframes(new Map(ids.map((id, index) => [id, { x: 100 * index, y: -10 * index }])));
}

/** The scene of a ledger of these events on a day, with every organisation placed. */
function sceneOf(
  events: readonly RecordedEvent[],
  view: ViewState,
  organizations?: readonly RecordedOrganization[],
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
      radius: expect.closeTo(5.5 + 2.1 * Math.SQRT2, 9),
      importance: 2,
      emphasis: 'plain',
      tier: 1,
      isPinned: false,
      presence: 1,
    };
    const tie = { from: 'cloud', to: 'lab', emphasis: 'plain', presence: 1 };
    expect([...scene.nodes]).toEqual([
      ['cloud', { id: 'cloud', kind: 'hyperscaler', x: 0, y: 0, ...node }],
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
          isDisputed: false,
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
          isDisputed: false,
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
    expect(scene.nodes.get('lab')).toMatchObject({ radius: 5.5, importance: 0 });
  });

  it('draws smaller where more than sixty have a place, so that all take up the same room', () => {
    const radiusAmong = (count: number) => {
      const others = Array.from({ length: count - 2 }, (_, index) => `other-${index}`);
      const places = placesOf(['cloud', 'lab', ...others]);
      const scene = buildGraphScene(anIndexedLedger(events), places, viewOn('2024-01-02'), null);
      return scene.nodes.get('lab')?.radius ?? 0;
    };
    expect(radiusAmong(60)).toBe(radiusAmong(2));
    expect(radiusAmong(240)).toBeCloseTo(radiusAmong(2) / 2, 9);
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
      radius: 5.5,
      importance: 1100,
      emphasis: 'strong',
      tier: 1,
      isPinned: false,
      presence: 1,
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
        for (const { id, x, y } of scene.nodes.values()) {
          const pin = view.pins.find((pinned) => pinned.id === id);
          const place = pin ? { x: pin.x, y: pin.y } : placeOn(places, id, at);
          expect({ x, y }).toEqual(place);
        }
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
