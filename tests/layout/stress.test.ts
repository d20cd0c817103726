import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathLengths, stressOf } from '../../src/layout/stress.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const LINE = pathLengths(IDS, [
  { from: 'a', to: 'b' },
  { from: 'c', to: 'b' },
  { from: 'd', to: 'c' },
]);

describe('pathLengths', () => {
  it('counts the steps of the shortest path, in both directions, and 0 where there is none', () => {
    expect([...LINE]).toEqual([
      ...[0, 1, 2, 3, 0],
      ...[1, 0, 1, 2, 0],
      ...[2, 1, 0, 1, 0],
      ...[3, 2, 1, 0, 0],
      ...[0, 0, 0, 0, 0],
    ]);
  });

  it('takes the shorter way round and passes over those it was not asked about', () => {
    const ring = pathLengths(
      ['a', 'b', 'c'],
      [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'a' },
        { from: 'c', to: 'z' },
      ],
    );
    expect([...ring]).toEqual([0, 1, 1, 1, 0, 1, 1, 1, 0]);
  });
});

describe('stressOf', () => {
  const straight = [0, 1, 2, 3, 9].map((x) => ({ x, y: 0 }));

  it('is nothing where every distance is as long as its path, at whatever scale, wherever the unconnected stand', () => {
    expect(stressOf(straight, LINE)).toBeCloseTo(0, 12);
    const anyScale = fc.double({ min: 0.01, max: 900, noNaN: true });
    fc.assert(
      fc.property(anyScale, (scale) => {
        const places = straight.map(({ x, y }) => ({ x: x * scale + 7, y: y - scale }));
        expect(stressOf(places, LINE)).toBeCloseTo(0, 9);
      }),
    );
  });

  it('is the mean square of what is too long or too short', () => {
    // distances 1, 1 and 1 for paths 1, 1 and 2: ratios 1, 1, ½; the best scale is (5/2) ÷ (9/4) = 10/9
    const triangle = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0.5, y: Math.sqrt(0.75) },
    ];
    const path = pathLengths(
      ['a', 'b', 'c'],
      [
        { from: 'a', to: 'b' },
        { from: 'c', to: 'b' },
      ],
    );
    expect(stressOf(triangle, path)).toBeCloseTo((2 / 81 + (4 / 9) ** 2) / 3, 12);
  });

  it('is nothing where nothing is connected or everybody stands in one place', () => {
    expect(stressOf(straight, new Uint8Array(25))).toBe(0);
    expect(
      stressOf(
        IDS.map(() => ({ x: 4, y: 4 })),
        LINE,
      ),
    ).toBe(0);
  });
});
