import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../src/painting/geometry.ts';
import { PIN_LOOK, shapeOf } from '../../src/painting/looks.ts';
import { paintNodes } from '../../src/painting/paint-nodes.ts';
import type { Sprites } from '../../src/painting/sprites.ts';
import type { GraphNode } from '../../src/scene/graph-scene.ts';
import { aNode, aScene, aStamper } from '../support/drawn.ts';
import { aFakeContext } from '../support/fake-context.ts';

const VIEW = projectionOf(0.55, { x: 400, y: 250 });

/** The looks stamped for some organisations, each with its radius, place and opacity. */
function stampsOf(nodes: readonly GraphNode[], solid: readonly string[] = []) {
  const { context } = aFakeContext();
  const stamped: unknown[] = [];
  const stamp: Sprites['stamp'] = (at, look, radius, x, y) =>
    stamped.push([look, radius, x, y, at.globalAlpha]);
  const rest = { view: VIEW, sprites: aStamper(stamp), width: 800, height: 500 };
  paintNodes(context, aScene(nodes, []), { ...rest, solid: new Set(solid) });
  return stamped;
}

describe('paintNodes', () => {
  it('stamps each organisation where it is, as far as it is there', () => {
    const lab = aNode({ id: 'lab', x: 100, presence: 0.25 });
    expect(stampsOf([lab])).toEqual([[shapeOf(lab, false), 10, expect.closeTo(455, 9), 250, 0.25]]);
  });

  it('fills those that the view names', () => {
    const lab = aNode({ id: 'lab' });
    expect(stampsOf([lab], ['lab'])).toEqual([[shapeOf(lab, true), 10, 400, 250, 1]]);
    expect(shapeOf(lab, true)).not.toBe(shapeOf(lab, false));
  });

  it('stamps the prominent last', () => {
    const nodes = (['strong', 'dim', 'plain'] as const).map((emphasis) =>
      aNode({ id: emphasis, emphasis }),
    );
    const [strong, dim, plain] = nodes.map((node) => shapeOf(node, false));
    expect(stampsOf(nodes).map((stamp) => (stamp as unknown[])[0])).toEqual([dim, plain, strong]);
  });

  it('puts a pin beside what is pinned', () => {
    const pinned = aNode({ id: 'pinned', isPinned: true });
    expect(stampsOf([pinned])).toEqual([
      [shapeOf(pinned, false), 10, 400, 250, 1],
      [PIN_LOOK, 6.5, 410.5, 239.5, 1],
    ]);
  });

  it.each([
    ['inside', 0, 1],
    ['on the edge', 740, 1],
    ['outside', 760, 0],
  ])('knows what lies %s', (_, x, count) => {
    expect(stampsOf([aNode({ id: 'a', x })])).toHaveLength(count);
  });
});
