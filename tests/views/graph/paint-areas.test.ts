import { describe, expect, it } from 'vitest';
import { type Drawing, rememberDrawing } from '../../../src/painting/drawings.ts';
import { projectionOf } from '../../../src/painting/geometry.ts';
import type { GraphScene, GraphTie } from '../../../src/scene/graph-scene.ts';
import { areaOf } from '../../../src/views/graph/paint-areas.ts';
import { aNode, aScene, aTie } from '../../support/drawn.ts';

const VIEW = projectionOf(0.55, { x: 0, y: 0 });
const NODES = [aNode({ id: 'a', x: -200 }), aNode({ id: 'b', x: 200 })];

/** Ties of one pair with their money's widths, in lanes from left to right. */
function aRibbon(widths: readonly number[], said: Partial<GraphTie> = {}): GraphScene {
  const ties = widths.map((width, index) => {
    const lane = index - (widths.length - 1) / 2;
    return { ...aTie('a', 'b', lane), id: `tie-${index}`, width, ...said };
  });
  return aScene(NODES, ties);
}

/** From where to where the pointer meets each tie in the middle of its pair, in px sideways. */
function reaches(scene: GraphScene, drawing?: Drawing): [number, number][] {
  if (drawing) rememberDrawing(scene, drawing);
  return [...scene.ties.keys()].flatMap((id) => {
    const area = areaOf(scene, id, VIEW);
    if (!area) return [];
    const { start, control, end } = area.curve;
    const middle = (start.y + 2 * control.y + end.y) / 4;
    return [[middle - area.width / 2, middle + area.width / 2]];
  });
}

const closeTo = (...numbers: readonly number[]) =>
  numbers.map((number) => expect.closeTo(number, 6));

describe('areaOf', () => {
  it('is where a tie is drawn, and 9 px wide where that is thin', () => {
    expect(reaches(aRibbon([1.3]))).toEqual([closeTo(-4.5, 4.5)]);
  });

  it('shares a thin ribbon out among its bands, as wide as each is', () => {
    expect(reaches(aRibbon([0.6, 2.1]))).toEqual([closeTo(-4.5, -1.5), closeTo(-1.5, 4.5)]);
  });

  it('is the bands themselves where the ribbon is wide enough', () => {
    expect(reaches(aRibbon([4.1, 5.1]))).toEqual([closeTo(-5.5, -0.5), closeTo(-0.5, 5.5)]);
  });

  it.each([
    ['by zoom', {}, { detail: 'full', fan: 1 }],
    ['for what is lit', { emphasis: 'strong' }, { detail: 'full', fan: 0 }],
  ] as const)('leaves no gap in a fan that was opened %s', (_, said, drawing) => {
    const [left, middle, right] = reaches(aRibbon([1.3, 1.3, 1.3], said), drawing);
    expect(middle).toEqual(closeTo(-6.5, 6.5));
    expect([left?.[1], right?.[0]].map((edge) => Math.abs(edge ?? 99) < 8)).toEqual([true, true]);
  });

  it('is the straight line of the pair in a crowd', () => {
    const scene = aRibbon([4.1, 5.1]);
    expect(reaches(scene, { detail: 'coarse', fan: 0 })).toEqual([
      closeTo(-4.5, 4.5),
      closeTo(-4.5, 4.5),
    ]);
  });

  it.each(['full', 'coarse'] as const)(
    'is nowhere for what a %s picture does not draw',
    (detail) => {
      const scene = aScene(NODES, [{ ...aTie('a', 'nobody'), id: 'lost' }]);
      rememberDrawing(scene, { detail, fan: 0 });
      expect([areaOf(scene, 'lost', VIEW), areaOf(scene, 'unknown', VIEW)]).toEqual([null, null]);
    },
  );
});
