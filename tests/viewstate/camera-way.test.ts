import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cameraOnTheWay } from '../../src/viewstate/camera-way.ts';
import { SEEDED } from '../support/arbitraries.ts';

const NEAR = { x: 100, y: -40, zoom: 4 };

it('begins and ends exactly where it should', () => {
  expect(cameraOnTheWay(null, NEAR, 0)).toBeNull();
  expect(cameraOnTheWay(null, NEAR, 1)).toBe(NEAR);
});

it('is twice as near half-way to four times as near, and two thirds of the way there', () => {
  const half = cameraOnTheWay(null, NEAR, 0.5);
  expect(half?.zoom).toBeCloseTo(2);
  expect(half?.x).toBeCloseTo(66.67);
  expect(half?.y).toBeCloseTo(-26.67);
});

it('moves evenly where nothing grows', () => {
  expect(cameraOnTheWay({ ...NEAR, x: 0 }, NEAR, 0.5)).toEqual({ ...NEAR, x: 50 });
});

it('never leaves the stretch between its ends', () => {
  const camera = fc.record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -300, max: 300 }),
    zoom: fc.double({ min: 0.5, max: 8, noNaN: true }),
  });
  fc.assert(
    fc.property(camera, camera, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
      const now = cameraOnTheWay(from, to, share);
      for (const axis of ['x', 'y', 'zoom'] as const) {
        const [low, high] = [Math.min(from[axis], to[axis]), Math.max(from[axis], to[axis])];
        expect(now?.[axis]).toBeGreaterThanOrEqual(low - 1e-6);
        expect(now?.[axis]).toBeLessThanOrEqual(high + 1e-6);
      }
    }),
    SEEDED,
  );
});
