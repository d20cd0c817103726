import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAME, type Point } from '../../src/layout/point.ts';
import {
  type Curve,
  curveOf,
  fanAt,
  fittingScale,
  pointOf,
  projectionOf,
  reversed,
  stretchOf,
  type Way,
} from '../../src/painting/geometry.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { aNode } from '../support/drawn.ts';

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

describe('fitting a canvas', () => {
  it.each([
    [1600, 1000, 0.912, 0.92 / 0.912],
    [1024, 500, 0.412, 0.56 / 0.412],
    [2400, 500, 0.412, 1.5],
    [390, 844, 0.190125 / 0.75, 0.75],
  ])(
    'of %i by %i, the frame is %f px a unit and %f times as wide',
    (width, height, scale, stretch) => {
      expect(fittingScale(width, height)).toBeCloseTo(scale, 9);
      expect(stretchOf(width, height)).toBeCloseTo(stretch, 9);
    },
  );

  it('keeps the stretched frame inside the canvas, with a margin all round, and fills one side', () => {
    const anyLength = fc.integer({ min: 220, max: 4_000 });
    fc.assert(
      fc.property(anyLength, anyLength, (width, height) => {
        const scale = fittingScale(width, height);
        const across = FRAME.x * scale * stretchOf(width, height);
        const margins = [width / 2 - across, height / 2 - FRAME.y * scale];
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

describe('fanAt', () => {
  it.each([
    ['the whole frame', 1, 0],
    ['just before', 1.3, 0],
    ['halfway', 1.5, 0.5],
    ['at its end', 1.7, 1],
    ['far in', 8, 1],
    ['far out', 0.2, 0],
  ])('of %s is a ribbon, a fan or between them', (_, zoom, fan) => {
    expect(fanAt(0.55 * zoom, 0.55)).toBeCloseTo(fan, 9);
  });
});

describe('curveOf', () => {
  const A = aNode({ id: 'a', x: -200, y: 0, radius: 10 });
  const B = aNode({ id: 'b', x: 200, y: 0, radius: 20 });
  const way = (said: Partial<Way>): Way => ({ a: A, b: B, offset: 0, lane: 0, ...said });

  /** How far below the line from a to b the middle of a curve lies, in px. */
  const sag = (curve: Curve) => pointOf(curve, 0.5).y;

  it.each([0, 0.5, 1])(
    'is the straight line between the shapes in the middle, 3 px short of each, fanned out by %f',
    (fan) => {
      expect(curveOf(way({}), USUAL, fan)).toEqual({
        start: { x: expect.closeTo(-97, 9), y: 0 },
        control: { x: 0, y: 0 },
        end: { x: expect.closeTo(87, 9), y: 0 },
      });
    },
  );

  it('runs beside that line in a ribbon, and meets the circles 3 px around the shapes where it stands', () => {
    const { start, control, end } = curveOf(way({ offset: 5, lane: 1 }), USUAL, 0);
    expect([start.y, control.y, end.y]).toEqual([5, 5, 5]);
    expect([start.x, end.x]).toEqual([
      expect.closeTo(-110 + 12, 9),
      expect.closeTo(110 - Math.sqrt(23 * 23 - 5 * 5), 9),
    ]);
  });

  it('starts level with the middle of a shape that is narrower than the ribbon', () => {
    expect(curveOf(way({ offset: 40 }), USUAL, 0).start).toEqual({
      x: expect.closeTo(-110, 9),
      y: 40,
    });
  });

  it('forgets the ribbon in a fan', () => {
    expect(curveOf(way({ offset: 5, lane: 1 }), USUAL, 1)).toEqual(
      curveOf(way({ lane: 1 }), USUAL, 1),
    );
  });

  it('bends to opposite sides in opposite lanes, equally far', () => {
    const [left, right] = [-1, 1].map((lane) => sag(curveOf(way({ lane }), USUAL, 1)));
    expect(left).toBeLessThan(-10);
    expect(right).toBeCloseTo(-(left ?? 0), 9);
  });

  it('bends twice as far in the second lane', () => {
    const control = (lane: number) => curveOf(way({ lane }), USUAL, 1).control;
    expect([control(0.5).y, control(1).y, control(2).y]).toEqual([
      expect.closeTo(13, 9),
      expect.closeTo(26, 9),
      expect.closeTo(52, 9),
    ]);
  });

  it('ends outside both shapes where these stand apart', () => {
    const anyFan = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyPair, anyFan, ({ from, to, lane, view }, fan) => {
        const [a, b] = [view.project(from), view.project(to)];
        const reach = (from.radius + to.radius) * view.size;
        fc.pre(distance(a, b) > 2 * reach);
        const { start, end } = curveOf({ a: from, b: to, lane, offset: 3 * lane }, view, fan);
        expect(distance(start, a)).toBeGreaterThan(from.radius * view.size);
        expect(distance(end, b)).toBeGreaterThan(to.radius * view.size);
      }),
      SEEDED,
    );
  });

  it('is made of numbers even where two organisations stand in one place', () => {
    const { start, control, end } = curveOf(way({ b: A, lane: 1, offset: 3 }), USUAL, 0.5);
    const numbers = [start, control, end].flatMap(({ x, y }) => [x, y]);
    expect(numbers.every(Number.isFinite)).toBe(true);
  });
});

describe('reversed', () => {
  it('runs through the same points the other way', () => {
    const curve = { start: { x: 0, y: 0 }, control: { x: 50, y: 40 }, end: { x: 100, y: 0 } };
    expect(pointOf(reversed(curve), 0.25)).toEqual(pointOf(curve, 0.75));
    expect(reversed(reversed(curve))).toEqual(curve);
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

  it('stays on the straight line of the middle lane', () => {
    fc.assert(
      fc.property(
        anyPair,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ from, to, view }, along) => {
          const straight = curveOf({ a: from, b: to, lane: 0, offset: 0 }, view, 0);
          const point = pointOf(straight, along);
          const way = distance(straight.start, point) + distance(point, straight.end);
          expect(way).toBeCloseTo(distance(straight.start, straight.end), 6);
        },
      ),
      SEEDED,
    );
  });
});
