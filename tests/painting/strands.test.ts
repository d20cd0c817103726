import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../src/painting/geometry.ts';
import { type Strand, strandsIn } from '../../src/painting/strands.ts';
import { aNode, aScene, aTie } from '../support/drawn.ts';

const BOUNDS = { width: 800, height: 500 };
/** Marks at usual size, the layout's origin in the middle of the canvas. */
const VIEW = projectionOf(0.55, { x: 400, y: 250 });
const [A, B] = [aNode({ id: 'a', x: -200 }), aNode({ id: 'b', x: 200 })];

/** How far below the middle of the canvas lines are drawn to, in px. */
function levels(strands: readonly Strand[]): number[] {
  return strands.map(({ curve }) => curve.control.y - 250);
}

const PAIR = [
  { ...aTie('a', 'b', -0.5), id: 'there' },
  { ...aTie('b', 'a', 0.5), id: 'back' },
];

describe('strandsIn', () => {
  it('draws a ribbon where nothing is lit, each line from its own organisation to the other', () => {
    const strands = strandsIn(aScene([A, B], PAIR), VIEW, 0, BOUNDS);
    expect(levels(strands)).toEqual([expect.closeTo(-1.1, 9), expect.closeTo(1.1, 9)]);
    expect(strands.map(({ curve }) => Math.sign(curve.end.x - curve.start.x))).toEqual([1, -1]);
    expect(strands.map(({ width }) => width)).toEqual([2.2, 2.2]);
  });

  it.each([
    ['by zoom', 1, 'plain'],
    ['for what is lit', 0, 'strong'],
  ] as const)('fans a pair out %s', (_, fan, emphasis) => {
    const ties = PAIR.map((tie) => (tie.id === 'back' ? { ...tie, emphasis } : tie));
    const strands = strandsIn(aScene([A, B], ties), VIEW, fan, BOUNDS);
    expect(levels(strands)).toEqual([expect.closeTo(-13, 9), expect.closeTo(13, 9)]);
    expect(strands.map((strand) => strand.fan)).toEqual([1, 1]);
  });

  it.each([
    ['to the left', { x: -900 }, { x: -1000 }, 0],
    ['above', { y: -600 }, { y: -700, x: 300 }, 0],
    ['across, from beyond one edge to beyond the other', { x: -900 }, { x: 900 }, 1],
    ['partly', { x: 600 }, { x: 900 }, 1],
  ])('knows what lies %s', (_, from, to, count) => {
    const nodes = [aNode({ id: 'a', ...from }), aNode({ id: 'b', ...to })];
    expect(strandsIn(aScene(nodes, [aTie('a', 'b')]), VIEW, 0, BOUNDS)).toHaveLength(count);
  });
});
