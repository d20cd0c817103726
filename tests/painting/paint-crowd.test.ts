import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIE_KINDS } from '../../src/domain/vocabulary.ts';
import { createMemory } from '../../src/painting/crowd/crowd-memory.ts';
import { createTeller } from '../../src/painting/crowd/tell-crowd.ts';
import { detailOf } from '../../src/painting/detail.ts';
import { projectionOf } from '../../src/painting/geometry.ts';
import { shapeOf } from '../../src/painting/looks.ts';
import { paintShapesInCrowd } from '../../src/painting/paint-nodes.ts';
import type { Look } from '../../src/painting/sprites.ts';
import { CHANGES } from '../../src/scene/drawn-graph.ts';
import type { GraphScene, GraphTie } from '../../src/scene/graph-scene.ts';
import { A_PALETTE, aNode, aScene, aStamper, aTie } from '../support/drawn.ts';
import { aFakeContext } from '../support/fake-context.ts';

const BOUNDS = { width: 800, height: 500 };
const VIEW = projectionOf(0.55, { x: 400, y: 250 });
const STAMPS = {
  ...BOUNDS,
  view: VIEW,
  sprites: aStamper(),
  ratio: 1,
  solid: new Set<string>(),
};
const NODES = [aNode({ id: 'a', x: -200 }), aNode({ id: 'b', x: 200 }), aNode({ id: 'c', x: 900 })];

const IDS = ['a', 'b', 'c', 'd', 'e'];

/** A scene of some of five organisations and of some of the ties between any of the five, in any order; where days are compared, each with what became of it. */
const aDrawnScene = fc
  .record({
    ids: fc.shuffledSubarray(IDS),
    isCompared: fc.boolean(),
    places: fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 5, maxLength: 5 }),
    ties: fc.uniqueArray(
      fc.record({
        from: fc.constantFrom(...IDS),
        to: fc.constantFrom(...IDS),
        kind: fc.constantFrom(...TIE_KINDS),
        emphasis: fc.constantFrom('dim', 'plain', 'strong'),
        presence: fc.constantFrom(0.5, 1),
        isReported: fc.boolean(),
        isFresh: fc.boolean(),
        change: fc.constantFrom(...CHANGES),
      }),
      { selector: ({ from, to }) => `${from}.${to}` },
    ),
  })
  .map(({ ids, places, ties, isCompared }) =>
    aScene(
      ids.map((id) => aNode({ id, radius: 4, x: places[IDS.indexOf(id)] ?? 0 })),
      ties.map(({ from, to, change, ...looks }) => ({
        ...aTie(from, to),
        ...looks,
        ...(isCompared && { change }),
      })),
    ),
  );

/** The same things in an order of their own. */
function sorted(things: readonly object[]): string[] {
  return things.map((thing) => JSON.stringify(thing)).sort();
}

/** Somebody who tells of crowds, and somebody who keeps what is told and paints it. */
function aPair(palette = A_PALETTE) {
  const [tell, paint] = [createTeller(), createMemory()];
  return (scene: GraphScene, used?: Float32Array<ArrayBuffer>) => {
    const fake = aFakeContext();
    const news = tell({ scene, stamps: STAMPS, palette }, used);
    paint(fake.context, news);
    return { ...fake, news };
  };
}

function painted(scene: GraphScene) {
  return aPair()(scene);
}

function linesOf(...ties: readonly Partial<GraphTie>[]) {
  const drawn = ties.map((tie, index) => ({ ...aTie('a', 'b'), id: `tie-${index}`, ...tie }));
  return painted(aScene(NODES, drawn));
}

describe('a crowd told of and painted', () => {
  it('draws a straight line from middle to middle, in whole px', () => {
    expect(linesOf({}).lines).toEqual([
      {
        colour: 'compute',
        width: 1,
        alpha: 0.7,
        dash: [],
        cap: 'butt',
        from: [290, 250],
        to: [510, 250],
      },
    ]);
  });

  it('draws what looks the same together, and the prominent last', () => {
    const { lines } = linesOf(
      { emphasis: 'strong' },
      { kind: 'equity' },
      { isFresh: true, emphasis: 'strong' },
      { isFresh: true },
      { emphasis: 'dim' },
      { kind: 'chips', width: 3.2 },
      { kind: 'equity', presence: 0.5 },
      { kind: 'equity' },
    );
    expect(lines.map(({ colour, width, alpha }) => [colour, width, alpha])).toEqual([
      ['compute', 1, 0.12],
      ['chips', 3, 0.7],
      ['equity', 1, 0.35],
      ['equity', 1, 0.7],
      ['equity', 1, 0.7],
      ['compute', 1, 1],
      ['accent', 1, 0.7],
      ['accent', 1, 1],
    ]);
  });

  it('dashes what is only reported', () => {
    expect(linesOf({ isReported: true }, {}).lines.map(({ dash }) => dash)).toEqual([
      [],
      [5.2, 3.8],
    ]);
  });

  it('leaves out what the canvas does not show, and ties of nobody', () => {
    const beyond = aNode({ id: 'd', x: 1200 });
    const ties = [aTie('c', 'd'), aTie('a', 'c'), aTie('a', 'nobody')];
    const { lines } = painted(aScene([...NODES, beyond], ties));
    expect(lines.map(({ to }) => to)).toEqual([[895, 250]]);
  });
});

describe('organisations in a crowd', () => {
  const large = aNode({ id: 'large', radius: 12 });
  const pinned = aNode({ id: 'pinned', radius: 3, isPinned: true, kind: 'energy' });
  const small = Array.from({ length: 5 }, (_, index) => aNode({ id: `${index}`, radius: 4 }));
  const faint = aNode({ id: 'faint', radius: 4, emphasis: 'dim' });
  const beyond = aNode({ id: 'beyond', radius: 4, x: 900 });
  const scene = aScene([large, pinned, ...small, faint, beyond], []);

  it('are discs with a rim, drawn as two discs, and as a disc and a ring where they are faint', () => {
    const rimmed = [
      { colour: 'ink', alpha: 1 },
      { colour: 'raised', alpha: 1 },
    ];
    expect(painted(scene).discs).toEqual([
      { colour: 'raised', alpha: 0.4 },
      ...Array.from({ length: 5 }, () => rimmed).flat(),
    ]);
  });

  it('are shapes where they are large or pinned', () => {
    const { context } = aFakeContext();
    const stamped: Look[] = [];
    const sprites = aStamper((_, look) => stamped.push(look));
    paintShapesInCrowd(context, scene, { ...STAMPS, sprites });
    expect(stamped.slice(0, 2)).toEqual([shapeOf(large, false), shapeOf(pinned, false)]);
    expect(stamped).toHaveLength(3);
    expect(paintShapesInCrowd(context, aScene(small, []), STAMPS)).toBe(false);
  });
});

describe('createTeller', () => {
  const scene = aScene(NODES, [aTie('a', 'b'), aTie('b', 'a')]);

  it('tells of ties and looks only what differs from before', () => {
    const show = aPair();
    const first = show(scene).news;
    expect([[...first.ties], first.style?.lines.length]).toEqual([[0, 0, 1, 0, 1, 1, 0, 0], 1]);
    const moved = aScene(
      [aNode({ id: 'a', x: -100 }), ...NODES.slice(1)],
      [...scene.ties.values()],
    );
    const later = show(moved);
    expect([[...later.news.ties], later.news.style]).toEqual([[], null]);
    expect(later.lines.map(({ from }) => from)).toEqual([
      [345, 250],
      [510, 250],
    ]);
    const copied = aScene(
      NODES,
      [...scene.ties.values()].map((tie) => ({ ...tie })),
    );
    expect([...show(copied).news.ties]).toEqual([]);
    const lit = aScene(NODES, [{ ...aTie('a', 'b'), emphasis: 'strong' }]);
    const { news } = show(lit);
    expect([[...news.ties], news.style?.lines.map(({ opacity }) => opacity)]).toEqual([
      [1, 1, 0, -1, 0, 0, 1, 1],
      [0.7, 1],
    ]);
  });

  it('lists into the numbers given back where they have room', () => {
    const used = new Float32Array(100);
    expect(aPair()(scene, used).news.nodes).toBe(used);
    expect(aPair()(scene, new Float32Array(3)).lines).toEqual(painted(scene).lines);
  });

  it('paints every scene of a row as if it were the only one', () => {
    fc.assert(
      fc.property(fc.array(aDrawnScene, { minLength: 1, maxLength: 6 }), (scenes) => {
        const show = aPair();
        for (const scene of scenes) {
          const [inRow, alone] = [show(scene), painted(scene)];
          expect(sorted(inRow.lines)).toEqual(sorted(alone.lines));
          expect(sorted(inRow.discs)).toEqual(sorted(alone.discs));
          expect(inRow.lines.map(({ alpha }) => alpha)).toEqual(
            alone.lines.map(({ alpha }) => alpha),
          );
        }
      }),
    );
  });
});

describe('detailOf', () => {
  const crowd = (count: number, to: string) =>
    aScene(
      NODES,
      Array.from({ length: count }, (_, index) => ({ ...aTie('a', to), id: `tie-${index}` })),
    );

  it.each([
    ['a few ties', crowd(300, 'b'), VIEW, 'full'],
    ['just not a crowd', crowd(1499, 'b'), VIEW, 'full'],
    ['a crowd', crowd(1500, 'b'), VIEW, 'coarse'],
    ['a crowd that ends outside', crowd(1500, 'c'), VIEW, 'coarse'],
    ['a crowd outside', crowd(1500, 'b'), projectionOf(0.55, { x: 2000, y: 250 }), 'full'],
  ] as const)('of %s is as much as could be read', (_, scene, view, detail) => {
    expect(detailOf(scene, view, BOUNDS)).toBe(detail);
  });
});
