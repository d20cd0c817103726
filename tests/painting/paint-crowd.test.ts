import { describe, expect, it } from 'vitest';
import { createPacker } from '../../src/painting/crowd/pack-crowd.ts';
import { paintCrowd } from '../../src/painting/crowd/paint-crowd.ts';
import { detailOf } from '../../src/painting/detail.ts';
import { projectionOf } from '../../src/painting/geometry.ts';
import { shapeOf } from '../../src/painting/looks.ts';
import { paintShapesInCrowd } from '../../src/painting/paint-nodes.ts';
import type { Look } from '../../src/painting/sprites.ts';
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

function painted(scene: GraphScene, packer = createPacker(), used?: Float32Array<ArrayBuffer>) {
  const fake = aFakeContext();
  const { looks, picture } = packer({ scene, stamps: STAMPS, palette: A_PALETTE }, used);
  paintCrowd(fake.context, looks, picture);
  return { ...fake, looks, picture };
}

function linesOf(...ties: readonly Partial<GraphTie>[]) {
  const drawn = ties.map((tie, index) => ({ ...aTie('a', 'b'), id: `tie-${index}`, ...tie }));
  return painted(aScene(NODES, drawn));
}

describe('a packed and painted crowd', () => {
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
    const { counts, picture, looks } = painted(scene);
    expect(looks.discs).toEqual([
      { fill: 'raised', rim: 'ink', opacity: 1 },
      { fill: 'raised', rim: 'ink', opacity: 0.4 },
    ]);
    expect(picture.counts).toEqual([5, 1]);
    expect(counts.arcs).toBe(5 * 2 + 1);
  });

  it('are shapes where they are large or pinned', () => {
    const { context } = aFakeContext();
    const stamped: Look[] = [];
    const sprites = aStamper((_, look) => stamped.push(look));
    paintShapesInCrowd(context, scene, { ...STAMPS, sprites });
    expect(stamped.slice(0, 2)).toEqual([shapeOf(large, false), shapeOf(pinned, false)]);
    expect(stamped).toHaveLength(3);
  });
});

describe('createPacker', () => {
  const scene = aScene(NODES, [aTie('a', 'b')]);

  it('gives the same looks while nothing looks different', () => {
    const packer = createPacker();
    const first = painted(scene, packer);
    const moved = aScene([aNode({ id: 'a', x: -100 }), ...NODES.slice(1)], [aTie('a', 'b')]);
    const lit = aScene(NODES, [{ ...aTie('a', 'b'), emphasis: 'strong' }]);
    expect(painted(moved, packer).looks).toBe(first.looks);
    expect(painted(lit, packer).looks).not.toBe(first.looks);
  });

  it('lists into the numbers given back where they have room', () => {
    const used = new Float32Array(100);
    expect(painted(scene, createPacker(), used).picture.numbers).toBe(used);
    expect(painted(scene, createPacker(), new Float32Array(3)).lines).toEqual(painted(scene).lines);
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
