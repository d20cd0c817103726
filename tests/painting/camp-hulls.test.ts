import { polygonArea, polygonContains } from 'd3-polygon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CampHull, hullsOf } from '../../src/painting/camp-hulls.ts';
import { projectionOf } from '../../src/painting/geometry.ts';
import type { GraphNode } from '../../src/scene/graph-scene.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { aNamedCamp, aNode } from '../support/drawn.ts';

/** One px a layout unit, marks a third larger than usual, the origin at (400, 250). */
const VIEW = projectionOf(1, { x: 400, y: 250 });
const LEAST_ROOM = 14 * VIEW.size;

function hullsAmong(nodes: readonly GraphNode[], ...camps: [string, string[]][]): CampHull[] {
  const named = camps.map(([id, members]) => aNamedCamp(id, members));
  return hullsOf(named, new Map(nodes.map((node) => [node.id, node])), VIEW);
}

function pointsOf({ outline }: CampHull): [number, number][] {
  return outline.map(({ x, y }) => [x, y]);
}

describe('the hull of a camp', () => {
  it('is a circle around one member', () => {
    const [hull] = hullsAmong([aNode({ id: 'a', x: 30, y: -10 })], ['one', ['a']]);
    const radii = hull?.outline.map(({ x, y }) => Math.hypot(x - 430, y - 240)) ?? [];
    expect(radii).toHaveLength(48);
    for (const radius of radii) expect(radius).toBeCloseTo(10 * VIEW.size + LEAST_ROOM, 9);
  });

  it('is a capsule around two', () => {
    const nodes = [aNode({ id: 'a', x: -100 }), aNode({ id: 'b', x: 100 })];
    const [hull] = hullsAmong(nodes, ['two', ['a', 'b']]);
    const radius = 10 * VIEW.size + LEAST_ROOM;
    const area = Math.abs(polygonArea(hull ? pointsOf(hull) : []));
    expect(area / (Math.PI * radius ** 2 + 200 * 2 * radius)).toBeCloseTo(1, 2);
  });

  it('goes around those that are drawn, and is none where nobody is', () => {
    const nodes = [aNode({ id: 'a' })];
    const hulls = hullsAmong(nodes, ['some', ['a', 'lost']], ['gone', ['lost']]);
    const [alone] = hullsAmong(nodes, ['alone', ['a']]);
    expect(hulls.map(({ camp }) => camp.id)).toEqual(['some']);
    expect(hulls[0]?.outline).toEqual(alone?.outline);
  });

  it('is none for a camp that is not shown', () => {
    const hidden = { ...aNamedCamp('x', ['a']), isShown: false };
    expect(hullsOf([hidden], new Map([['a', aNode({ id: 'a' })]]), VIEW)).toEqual([]);
  });

  it('leaves three px of usual size to the hull of a camp of the same members', () => {
    const nodes = [aNode({ id: 'a' })];
    const [outer, inner] = hullsAmong(nodes, ['first', ['a']], ['second', ['a']]);
    const reach = (hull?: CampHull) => Math.max(...(hull?.outline ?? []).map(({ x }) => x - 400));
    expect([inner?.camp.id, outer?.camp.id]).toEqual(['first', 'second']);
    expect(reach(outer) - reach(inner)).toBeCloseTo(3 * VIEW.size, 9);
  });

  const anyNodes = fc
    .array(
      fc.record({
        x: fc.integer({ min: -400, max: 400 }),
        y: fc.integer({ min: -250, max: 250 }),
        radius: fc.integer({ min: 3, max: 25 }),
      }),
      { minLength: 1, maxLength: 9 },
    )
    .map((places) => places.map((place, index) => aNode({ id: `o${index}`, ...place })));

  it('holds the whole of every member’s shape, with room to spare', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const [hull] = hullsAmong(nodes, ['all', nodes.map(({ id }) => id)]);
        if (!hull) throw new Error('no hull');
        for (const node of nodes) {
          const { x, y } = VIEW.project(node);
          const reach = node.radius * VIEW.size + LEAST_ROOM * 0.95;
          for (let angle = 0; angle < 6.28; angle += 0.3) {
            const point: [number, number] = [
              x + reach * Math.cos(angle),
              y + reach * Math.sin(angle),
            ];
            expect(polygonContains(pointsOf(hull), point)).toBe(true);
          }
        }
      }),
      SEEDED,
    );
  });

  it('is smaller than one of more members, and painted after it', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const ids = nodes.map(({ id }) => id);
        const hulls = hullsAmong(nodes, ['few', ids.slice(0, 1)], ['all', ids]);
        const areas = hulls.map((hull) => Math.abs(polygonArea(pointsOf(hull))));
        expect(hulls.map(({ camp }) => camp.id)).toEqual(['all', 'few']);
        expect(areas[0]).toBeGreaterThan(areas[1] ?? Number.NaN);
      }),
      SEEDED,
    );
  });
});
