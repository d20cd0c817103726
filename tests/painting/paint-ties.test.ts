import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../src/painting/geometry.ts';
import { DISPUTE_LOOK, signOf } from '../../src/painting/looks.ts';
import { paintTies } from '../../src/painting/paint-ties.ts';
import type { Look } from '../../src/painting/sprites.ts';
import { strandsIn } from '../../src/painting/strands.ts';
import type { GraphTie } from '../../src/scene/graph-scene.ts';
import { A_PALETTE, aNode, aScene, aStamper, aTie } from '../support/drawn.ts';
import { aFakeContext } from '../support/fake-context.ts';

const BOUNDS = { width: 800, height: 500 };
const VIEW = projectionOf(0.55, { x: 400, y: 250 });
const NODES = [
  aNode({ id: 'a', x: -200, y: -100 }),
  aNode({ id: 'b', x: 200, y: -100 }),
  aNode({ id: 'c', x: -200, y: 100 }),
  aNode({ id: 'd', x: 200, y: 100 }),
];

/** What painting some ties leaves: its strokes, how many arrows it filled, and which signs it stamped. */
function painted(...ties: readonly Partial<GraphTie>[]) {
  const { context, lines, counts } = aFakeContext();
  const signs: Look[] = [];
  const drawn = ties.map((tie, index) => ({ ...aTie('a', 'b'), id: `tie-${index}`, ...tie }));
  const sprites = aStamper((_, look) => signs.push(look));
  const inks = { palette: A_PALETTE, sprites, size: VIEW.size };
  paintTies(context, strandsIn(aScene(NODES, drawn), VIEW, 0, BOUNDS), inks);
  return { lines, arrows: counts.filled, signs };
}

const INKS = { palette: A_PALETTE, sprites: aStamper(), size: 1 };

const BELOW = { from: 'c', to: 'd' };

describe('paintTies', () => {
  it('draws a tie in the colour of its kind, up to its arrow', () => {
    const { lines, arrows, signs } = painted({});
    expect(lines).toEqual([
      {
        colour: 'compute',
        width: 2.2,
        alpha: 0.84,
        dash: [],
        cap: 'butt',
        from: [303, 195],
        to: [490.8, 195],
      },
    ]);
    expect([arrows, signs]).toEqual([1, []]);
  });

  it('lays the strokes of a texture over each other', () => {
    const looks = painted({ kind: 'model' }).lines.map(({ colour, width, dash, cap }) => [
      colour,
      width,
      dash,
      cap,
    ]);
    expect(looks).toEqual([
      ['model', 2.2, [], 'butt'],
      ['ground', 1.21, [0, 7.02], 'round'],
    ]);
  });

  it.each([
    ['only reported, by dashes and its sign', { isReported: true }, [[6.76, 4.94]], 1],
    ['exclusive, by two lines and its sign', { isExclusive: true }, [[], []], 1],
  ] as const)('tells what is %s', (_, said, dashes, signs) => {
    const seen = painted(said);
    expect(seen.lines.map(({ dash }) => dash)).toEqual(dashes);
    expect(seen.signs).toEqual(Array(signs).fill(signOf({ kind: 'compute', isFresh: false })));
  });

  it('draws what moved on the day in the accent, and its sign too', () => {
    const { lines, signs } = painted({ isFresh: true });
    expect(lines.map(({ colour, alpha }) => [colour, alpha])).toEqual([['accent', 1]]);
    expect(signs).toEqual([signOf({ kind: 'compute', isFresh: true })]);
  });

  it.each([
    ['added', [['added', []]]],
    ['removed', [['removed', [6.76, 4.94]]]],
    [
      'changed',
      [
        ['changed', []],
        ['ground', []],
      ],
    ],
  ] as const)('tells by colour, texture and sign what was %s between two days', (change, looks) => {
    const { lines, signs } = painted({ change, isReported: true, isExclusive: true });
    expect(lines.map(({ colour, dash }) => [colour, dash])).toEqual(looks);
    expect(signs).toEqual([signOf({ kind: 'compute', isFresh: false, change })]);
  });

  it('draws what is the same on two days faint and without a sign', () => {
    const { lines, signs } = painted({ change: 'same', emphasis: 'dim' });
    expect(lines.map(({ colour, alpha }) => [colour, alpha])).toEqual([['same', 0.13]]);
    expect(signs).toEqual([]);
  });

  it('draws the lit last and with its sign, and lets all else recede', () => {
    const { lines, signs } = painted({ emphasis: 'strong' }, BELOW);
    expect(lines.map(({ alpha, from }) => [alpha, from[1] < 250])).toEqual([
      [0.32, false],
      [1, true],
    ]);
    expect(signs).toEqual([signOf({ kind: 'compute', isFresh: false })]);
  });

  it('fades what is out of focus, and shows no sign of it', () => {
    const { lines, signs } = painted({ emphasis: 'dim', isReported: true });
    expect(lines.map(({ alpha }) => alpha)).toEqual([0.13]);
    expect(signs).toEqual([]);
  });

  it('draws what enters or leaves as far as it is there', () => {
    expect(painted({ presence: 0.5 }).lines.map(({ alpha }) => alpha)).toEqual([0.42]);
  });

  it('marks what is disputed', () => {
    expect(painted({ isDisputed: true }).signs).toEqual([DISPUTE_LOOK]);
  });

  it('draws no arrow where there is no room for one', () => {
    const close = { ...aNode({ id: 'e', x: -155, y: -100 }) };
    const { context, lines, counts } = aFakeContext();
    const scene = aScene([...NODES, close], [aTie('a', 'e')]);
    paintTies(context, strandsIn(scene, VIEW, 0, BOUNDS), INKS);
    expect([lines.length, counts.filled]).toEqual([1, 0]);
  });

  it.each([
    [1, 0.84],
    [120, 0.84],
    [360, 0.79],
    [600, 0.74],
    [900, 0.74],
  ])('of %i ties takes an opacity of %f', (count, opacity) => {
    const many = Array.from({ length: count }, (_, index) => aNode({ id: `n-${index}`, y: 100 }));
    const ties = many.map(({ id }) => ({ ...aTie('a', id), id }));
    const { context, lines } = aFakeContext();
    paintTies(context, strandsIn(aScene([...NODES, ...many], ties), VIEW, 0, BOUNDS), INKS);
    expect(lines.map(({ alpha }) => alpha)).toEqual(Array(count).fill(opacity));
  });

  it('sets the dashes anew only where they change', () => {
    const { context, counts } = aFakeContext();
    const ties = Array.from({ length: 9 }, (_, index) => ({ ...aTie('a', 'b'), id: `${index}` }));
    paintTies(context, strandsIn(aScene(NODES, ties), VIEW, 0, BOUNDS), INKS);
    expect(counts.dashesSet).toBe(5);
  });
});
