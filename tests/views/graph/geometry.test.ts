import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAME, type Point } from '../../../src/layout/point.ts';
import {
  type Curve,
  curveOf,
  fittingScale,
  middleOf,
  pointOf,
  projectionOf,
} from '../../../src/views/graph/geometry.ts';
import { SEEDED } from '../../support/arbitraries.ts';
import { aNode, aTie } from '../../support/drawn.ts';

const ORIGIN = { x: 0, y: 0 };
/** Marks at their usual size. */
const USUAL = projectionOf(0.55, ORIGIN);

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

const anyPlace = fc.record({
  x: fc.integer({ min: -800, max: 800 }),
  y: fc.integer({ min: -500, max: 500 }),
});
const anyPair = fc
  .record({
    from: anyPlace,
    to: anyPlace,
    fromRadius: fc.integer({ min: 7, max: 25 }),
    toRadius: fc.integer({ min: 7, max: 25 }),
    lane: fc.integer({ min: -6, max: 6 }).map((half) => half / 2),
    scale: fc.constantFrom(0.2, 0.55, 1, 3),
    turned: fc.boolean(),
  })
  .map(({ from, to, fromRadius, toRadius, lane, scale, turned }) => ({
    from: aNode({ id: turned ? 'b' : 'a', ...from, radius: fromRadius }),
    to: aNode({ id: turned ? 'a' : 'b', ...to, radius: toRadius }),
    view: projectionOf(scale, { x: 40, y: -7 }),
    lane,
  }));

describe('projectionOf', () => {
  it('scales a place and then shifts it', () => {
    const view = projectionOf(0.5, { x: 400, y: 250 });
    expect([view.project(ORIGIN), view.project({ x: -800, y: 500 })]).toEqual([
      { x: 400, y: 250 },
      { x: 0, y: 500 },
    ]);
    expect(view.scale).toBe(0.5);
  });

  it.each([
    [0.55, 1],
    [0.01, 0.62],
    [2.2, 1.9],
    [0.275, Math.SQRT1_2],
  ])('at %f px a unit draws marks at %f of their usual size', (scale, size) => {
    expect(projectionOf(scale, ORIGIN).size).toBeCloseTo(size, 9);
  });
});

describe('fittingScale', () => {
  it.each([
    [1600, 1000, 0.912],
    [1024, 500, 0.412],
    [390, 844, 0.190125],
  ])('on a canvas of %i by %i is %f px a unit', (width, height, scale) => {
    expect(fittingScale(width, height)).toBeCloseTo(scale, 9);
  });

  it('keeps the frame inside the canvas, with a margin all round, and fills one side', () => {
    const anyLength = fc.integer({ min: 120, max: 4_000 });
    fc.assert(
      fc.property(anyLength, anyLength, (width, height) => {
        const scale = fittingScale(width, height);
        const margins = [width / 2 - FRAME.x * scale, height / 2 - FRAME.y * scale];
        const rooms = [Math.min(64, width * 0.11), Math.min(44, height * 0.1)];
        const spare = margins.map((margin, index) => margin - (rooms[index] ?? 0));
        expect(Math.min(...spare)).toBeCloseTo(0, 6);
      }),
      SEEDED,
    );
  });

  it.each([
    [0, 0],
    [1, 1],
    [4_000, 10],
  ])('stays above nothing on a canvas of %i by %i', (width, height) => {
    expect(fittingScale(width, height)).toBe(0.05);
  });
});

describe('curveOf', () => {
  const A = aNode({ id: 'a', x: -200, y: 0, radius: 10 });
  const B = aNode({ id: 'b', x: 200, y: 0, radius: 20 });
  const FLIPPED = aTie('b', 'a');

  /** How far below the line from a to b the middle of a curve lies, in px. */
  const sag = (curve: Curve) => middleOf(curve).y;

  it('is the straight line between the shapes in the middle lane, 3 px short of each', () => {
    expect(curveOf(aTie('a', 'b'), A, B, USUAL)).toEqual({
      start: { x: expect.closeTo(-97, 9), y: 0 },
      control: { x: 0, y: 0 },
      end: { x: expect.closeTo(87, 9), y: 0 },
    });
  });

  it('runs from the one it comes from to the other', () => {
    const { start, end } = curveOf(FLIPPED, B, A, USUAL);
    expect([start.x, end.x]).toEqual([expect.closeTo(87, 9), expect.closeTo(-97, 9)]);
  });

  it('bends to opposite sides in opposite lanes, equally far', () => {
    const [left, right] = [-1, 1].map((lane) => sag(curveOf(aTie('a', 'b', lane), A, B, USUAL)));
    expect(left).toBeLessThan(-10);
    expect(right).toBeCloseTo(-(left ?? 0), 9);
  });

  it('bends to the side of its lane in either direction', () => {
    const there = curveOf(aTie('a', 'b', 1), A, B, USUAL);
    const back = curveOf({ ...FLIPPED, lane: 1 }, B, A, USUAL);
    expect(sag(back)).toBeCloseTo(sag(there), 9);
    expect(back.start).toEqual(there.end);
  });

  it('bends twice as far in the second lane', () => {
    const control = (lane: number) => curveOf(aTie('a', 'b', lane), A, B, USUAL).control;
    expect([control(0.5).y, control(1).y, control(2).y]).toEqual([
      expect.closeTo(13, 9),
      expect.closeTo(26, 9),
      expect.closeTo(52, 9),
    ]);
  });

  it('ends outside both shapes where these stand apart', () => {
    fc.assert(
      fc.property(anyPair, ({ from, to, lane, view }) => {
        const [a, b] = [view.project(from), view.project(to)];
        const reach = (from.radius + to.radius) * view.size;
        fc.pre(distance(a, b) > 2 * reach);
        const { start, end } = curveOf(aTie(from.id, to.id, lane), from, to, view);
        for (const tip of [start, end]) {
          expect(distance(tip, a)).toBeGreaterThan(from.radius * view.size);
          expect(distance(tip, b)).toBeGreaterThan(to.radius * view.size);
        }
      }),
      SEEDED,
    );
  });

  it('is made of numbers even where two organisations stand in one place', () => {
    const { start, control, end } = curveOf(aTie('a', 'b', 1), A, { ...A, id: 'b' }, USUAL);
    const numbers = [start, control, end].flatMap(({ x, y }) => [x, y]);
    expect(numbers.every(Number.isFinite)).toBe(true);
  });
});

describe('pointOf', () => {
  const curve = { start: { x: 0, y: 0 }, control: { x: 50, y: 40 }, end: { x: 100, y: 0 } };

  it.each([
    [0, 0, 0],
    [0.25, 25, 15],
    [0.5, 50, 20],
    [0.75, 75, 15],
    [1, 100, 0],
  ])('at %f of the way is at (%f, %f)', (along, x, y) => {
    expect(pointOf(curve, along)).toEqual({ x, y });
  });

  it('is halfway where the middle is', () => expect(middleOf(curve)).toEqual({ x: 50, y: 20 }));

  it('stays on the straight line of the middle lane', () => {
    fc.assert(
      fc.property(
        anyPair,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ from, to, view }, along) => {
          const straight = curveOf(aTie(from.id, to.id, 0), from, to, view);
          const point = pointOf(straight, along);
          const way = distance(straight.start, point) + distance(point, straight.end);
          expect(way).toBeCloseTo(distance(straight.start, straight.end), 6);
        },
      ),
      SEEDED,
    );
  });
});
