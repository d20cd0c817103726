import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphNode, GraphScene, GraphTie } from '../../src/scene/graph-scene.ts';
import {
  farthestWay,
  isSamePicture,
  planTransition,
  sceneAt,
  type Transition,
  withNodeAt,
} from '../../src/scene/transition.ts';
import { SEEDED } from '../support/arbitraries.ts';

const NODE = {
  kind: 'lab',
  tier: 1,
  radius: 10,
  importance: 1,
  emphasis: 'plain',
  isPinned: false,
  presence: 1,
} as const;

const TIE = {
  kind: 'compute',
  width: 2,
  lane: 0,
  isReported: false,
  isExclusive: false,
  isFresh: false,
  isDisputed: false,
  emphasis: 'plain',
  presence: 1,
} as const;

/** A scene of organisations given by their places, and of ties given by their two ends. */
function aScene(
  places: Readonly<Record<string, [number, number]>>,
  ties: string[] = [],
): GraphScene {
  const nodes = Object.entries(places).map(([id, [x, y]]): [string, GraphNode] => {
    return [id, { ...NODE, id, x, y }];
  });
  const drawn = ties.map((id): [string, GraphTie] => {
    const [from = '', to = ''] = id.split('-');
    return [id, { ...TIE, id, from, to }];
  });
  return { nodes: new Map(nodes), ties: new Map(drawn) };
}

/** What a frame draws: each organisation's place and presence, each tie's presence, rounded. */
function drawnAt(transition: Transition, ms: number) {
  const { nodes, ties } = sceneAt(transition, ms);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    ...Object.fromEntries(
      [...nodes.values()].map(({ id, x, y, presence }) => [id, [x, y, presence].map(round)]),
    ),
    ...Object.fromEntries([...ties.values()].map(({ id, presence }) => [id, round(presence)])),
  };
}

const BEFORE = aScene({ a: [0, 0], b: [100, 0], c: [0, 100] }, ['a-b', 'a-c']);
const AFTER = aScene({ a: [0, 0], b: [100, 80], d: [50, 50] }, ['a-b', 'a-d']);

describe('a staged transition', () => {
  const staged = planTransition(BEFORE, AFTER, 'staged');

  it.each([
    [0, { a: [0, 0, 1], b: [100, 0, 1], c: [0, 100, 1], 'a-b': 1, 'a-c': 1 }],
    [80, { a: [0, 0, 1], b: [100, 0, 1], c: [0, 100, 0.5], 'a-b': 1, 'a-c': 0.5 }],
    [160, { a: [0, 0, 1], b: [100, 0, 1], 'a-b': 1 }],
    [250, { a: [0, 0, 1], b: [100, 5, 1], 'a-b': 1 }],
    [340, { a: [0, 0, 1], b: [100, 40, 1], 'a-b': 1 }],
    [430, { a: [0, 0, 1], b: [100, 75, 1], 'a-b': 1 }],
    [600, { a: [0, 0, 1], b: [100, 80, 1], d: [50, 50, 0.5], 'a-b': 1, 'a-d': 0.5 }],
  ])('lets leave, then glide, then enter: at %i ms', (ms, drawn) => {
    expect(drawnAt(staged, ms)).toEqual(drawn);
  });

  it('ends with the new scene itself', () => {
    expect([staged.totalMs, sceneAt(staged, 720) === AFTER]).toEqual([720, true]);
  });

  it.each([
    ['nothing', aScene({ a: [0, 0] }), aScene({ a: [0, 0] }), 0],
    ['leaving', aScene({ a: [0, 0], b: [9, 9] }), aScene({ a: [0, 0] }), 160],
    ['gliding', aScene({ a: [0, 0] }), aScene({ a: [9, 9] }), 360],
    ['entering', aScene({ a: [0, 0] }), aScene({ a: [0, 0], b: [9, 9] }), 240],
    ['gliding and entering', aScene({ a: [0, 0] }), aScene({ a: [9, 0], b: [9, 9] }), 560],
    ['the slightest way', aScene({ a: [0, 0] }), aScene({ a: [1, 1] }), 0],
  ])('of %s takes no longer than it needs', (_, from, to, ms) => {
    expect(planTransition(from, to, 'staged').totalMs).toBe(ms);
  });

  it('takes a tie’s width and lane and a shape’s size along', () => {
    const [grown, wide] = [aScene({ a: [40, 0] }, []), aScene({ a: [0, 0] }, ['a-a'])];
    const to = {
      nodes: new Map([['a', { ...NODE, id: 'a', x: 40, y: 0, radius: 20 }]]),
      ties: new Map([['a-a', { ...TIE, id: 'a-a', from: 'a', to: 'a', width: 6, lane: 1 }]]),
    };
    const half = sceneAt(planTransition(wide, to, 'staged'), 180);
    expect(half.nodes.get('a')).toEqual({ ...grown.nodes.get('a'), x: 20, radius: 15 });
    expect(half.ties.get('a-a')).toMatchObject({ width: 4, lane: 0.5, presence: 1 });
  });

  it('shows the new marks at once', () => {
    const lit = new Map([['a', { ...NODE, id: 'a', x: 90, y: 0, emphasis: 'strong' as const }]]);
    const transition = planTransition(
      aScene({ a: [0, 0] }),
      { nodes: lit, ties: new Map() },
      'staged',
    );
    expect(sceneAt(transition, 0).nodes.get('a')).toMatchObject({ x: 0, emphasis: 'strong' });
  });
});

describe('a direct transition', () => {
  const direct = planTransition(BEFORE, AFTER, 'direct');

  it.each([
    [0, { a: [0, 0, 1], b: [100, 80, 1], c: [0, 100, 1], 'a-b': 1, 'a-c': 1 }],
    [
      40,
      {
        a: [0, 0, 1],
        b: [100, 80, 1],
        c: [0, 100, 0.75],
        d: [50, 50, 0.25],
        'a-b': 1,
        'a-c': 0.75,
        'a-d': 0.25,
      },
    ],
  ])('lets nobody lag behind, and fades: at %i ms', (ms, drawn) => {
    expect(drawnAt(direct, ms)).toEqual(drawn);
  });

  it('takes 160 ms, or none where nobody comes or goes', () => {
    expect([direct.totalMs, sceneAt(direct, 160) === AFTER]).toEqual([160, true]);
    const moved = aScene({ a: [500, 500] });
    expect(sceneAt(planTransition(aScene({ a: [0, 0] }), moved, 'direct'), 0)).toBe(moved);
  });
});

describe('a transition broken off', () => {
  it('goes on from what is drawn: who was fading in fades in, who was fading out comes back', () => {
    const entering = sceneAt(planTransition(BEFORE, AFTER, 'direct'), 40);
    const on = planTransition(entering, AFTER, 'direct');
    expect(drawnAt(on, 0)).toMatchObject({ c: [0, 100, 0.75], d: [50, 50, 0.25] });
    expect(drawnAt(on, 40)).toMatchObject({ c: [0, 100, 0.5], d: [50, 50, 0.5] });
    const back = planTransition(entering, BEFORE, 'direct');
    expect(drawnAt(back, 20)).toMatchObject({ c: [0, 100, 0.875], d: [50, 50, 0.125] });
    expect([back.totalMs, on.totalMs]).toEqual([160, 160]);
  });
});

const PLACE = fc.integer({ min: -800, max: 800 });

/** Scenes of up to six organisations, some of them half faded, with ties between them. */
const anyScene: fc.Arbitrary<GraphScene> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdef'),
      x: PLACE,
      y: PLACE,
      presence: fc.constantFrom(1, 1, 0.5, 0.01),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  )
  .chain((nodes) => {
    const pairs = nodes.flatMap(({ id: from }) => nodes.map(({ id: to }) => ({ from, to })));
    return fc.subarray(pairs).map((ties) => ({
      nodes: new Map(nodes.map((node) => [node.id, { ...NODE, ...node }])),
      ties: new Map(
        ties.map((tie) => [
          `${tie.from}-${tie.to}`,
          { ...TIE, ...tie, id: `${tie.from}-${tie.to}` },
        ]),
      ),
    }));
  });

/** A scene as the ledger gives it: everybody is wholly there. */
const anyGoal = anyScene.map(({ nodes, ties }) => ({
  nodes: new Map([...nodes].map(([id, node]) => [id, { ...node, presence: 1 }])),
  ties,
}));

const anyTransition = fc
  .tuple(anyScene, anyGoal, fc.constantFrom('staged' as const, 'direct' as const))
  .map(([from, to, pace]) => planTransition(from, to, pace));

const anyMoment = fc
  .tuple(anyTransition, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([transition, share]) => ({ transition, ms: share * transition.totalMs }));

describe('any transition', () => {
  it('begins with who was drawn before, as far as they had come', () => {
    fc.assert(
      fc.property(anyTransition, (transition) => {
        const { from, to, totalMs } = transition;
        fc.pre(totalMs > 0);
        const presences = ({ nodes, ties }: GraphScene) =>
          new Map([...nodes.values(), ...ties.values()].map(({ id, presence }) => [id, presence]));
        expect(presences(sceneAt(transition, 0))).toEqual(presences(from));
        expect(sceneAt(transition, totalMs)).toBe(to);
        expect(totalMs).toBeLessThanOrEqual(720);
      }),
      SEEDED,
    );
  });

  it('keeps presence above 0 and at most 1, and everybody who stays in the picture', () => {
    fc.assert(
      fc.property(anyMoment, ({ transition, ms }) => {
        const { from, to } = transition;
        const { nodes, ties } = sceneAt(transition, ms);
        for (const { presence } of [...nodes.values(), ...ties.values()]) {
          expect(presence).toBeGreaterThan(0);
          expect(presence).toBeLessThanOrEqual(1);
        }
        for (const id of to.nodes.keys()) expect(nodes.has(id) || !from.nodes.has(id)).toBe(true);
        for (const id of to.ties.keys()) expect(ties.has(id) || !from.ties.has(id)).toBe(true);
      }),
      SEEDED,
    );
  });

  it('lets who stays fade in and who leaves fade out, never the other way', () => {
    fc.assert(
      fc.property(anyMoment, fc.nat({ max: 100 }), ({ transition, ms }, later) => {
        const [now, then] = [sceneAt(transition, ms), sceneAt(transition, ms + later)];
        for (const { id, presence } of then.nodes.values()) {
          const before = now.nodes.get(id)?.presence ?? 0;
          if (transition.to.nodes.has(id)) expect(presence).toBeGreaterThanOrEqual(before - 1e-9);
          else expect(presence).toBeLessThanOrEqual(before + 1e-9);
        }
      }),
      SEEDED,
    );
  });

  it('keeps everybody on the straight way from the old place to the new', () => {
    fc.assert(
      fc.property(anyMoment, ({ transition, ms }) => {
        for (const { id, x, y } of sceneAt(transition, ms).nodes.values()) {
          const from = transition.from.nodes.get(id) ?? transition.to.nodes.get(id);
          const to = transition.to.nodes.get(id) ?? from;
          if (!from || !to) throw new Error(`${id} comes from nowhere`);
          const way = Math.hypot(to.x - from.x, to.y - from.y);
          const detour = Math.hypot(x - from.x, y - from.y) + Math.hypot(to.x - x, to.y - y);
          expect(detour - way).toBeLessThan(1e-6);
        }
      }),
      SEEDED,
    );
  });
});

describe('isSamePicture', () => {
  const scene = aScene({ a: [0, 0], b: [1, 1] }, ['a-b']);

  it.each([
    [true, 'other marks', withNodeAt(scene, 'a', { x: 0, y: 0 })],
    [false, 'another place', aScene({ a: [0, 0], b: [1, 2] }, ['a-b'])],
    [false, 'another tie', aScene({ a: [0, 0], b: [1, 1] }, ['b-a'])],
    [false, 'one organisation less', aScene({ a: [0, 0] }, ['a-b'])],
    [false, 'another organisation', aScene({ a: [0, 0], c: [1, 1] }, ['a-b'])],
  ])('is %s for %s', (isSame, _, other) => {
    expect([isSamePicture(scene, other), isSamePicture(other, scene)]).toEqual([isSame, isSame]);
  });
});

describe('farthestWay', () => {
  it('is that of the one who goes farthest of those drawn in both', () => {
    expect(farthestWay(BEFORE, AFTER)).toBe(80);
    expect(farthestWay(aScene({ a: [0, 0] }), aScene({ b: [9, 9] }))).toBe(0);
  });
});

describe('withNodeAt', () => {
  it('moves one organisation and leaves the scene as it was', () => {
    const scene = aScene({ a: [0, 0], b: [1, 1] }, ['a-b']);
    expect(withNodeAt(scene, 'b', { x: 7, y: 8 })).toEqual(
      aScene({ a: [0, 0], b: [7, 8] }, ['a-b']),
    );
    expect(scene).toEqual(aScene({ a: [0, 0], b: [1, 1] }, ['a-b']));
    expect(withNodeAt(scene, 'c', { x: 7, y: 8 })).toBe(scene);
  });
});
