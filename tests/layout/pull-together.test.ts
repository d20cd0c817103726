import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pullTogether, type Rows } from '../../src/layout/pull-together.ts';

function rows(...values: number[][]): Rows {
  return values.map((row) => Float64Array.from(row));
}

function plain(values: Rows): number[][] {
  return values.map((row) => [...row].map((value) => Math.round(value * 1e9) / 1e9));
}

const ONES = rows([1, 1], [1, 1]);

describe('pullTogether', () => {
  it('finds the least of the sum of squares: 0 and 3 meet at 1 and 2', () => {
    const given = rows([0, 7], [3, 7]);
    pullTogether(given, rows([1, 1]), ONES, 1);
    expect(plain(given)).toEqual([
      [1, 7],
      [2, 7],
    ]);
  });

  it('moves the light towards the heavy', () => {
    const given = rows([0], [4]);
    pullTogether(given, rows([1]), rows([1], [3]), 3);
    // x² + 3(y − 4)² + 3(x − y)² is least where 4x = 3y and 6y = 12 + 3x
    expect(plain(given)).toEqual([[2.4], [3.2]]);
  });

  it('leaves all as it is without strength or coupling', () => {
    const [free, weak] = [rows([0, 1], [3, 9]), rows([0, 1], [3, 9])];
    pullTogether(free, rows([0, 0]), ONES, 5);
    pullTogether(weak, rows([1, 1]), ONES, 0);
    expect([plain(free), plain(weak)]).toEqual([
      [
        [0, 1],
        [3, 9],
      ],
      [
        [0, 1],
        [3, 9],
      ],
    ]);
  });

  it('keeps the mean of equal masses and stays between the least and the most', () => {
    const anyTrack = fc.array(fc.double({ min: -900, max: 900, noNaN: true }), {
      minLength: 2,
      maxLength: 12,
    });
    const anyStrength = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(anyTrack, anyStrength, (track, strength) => {
        const given = track.map((value) => Float64Array.of(value));
        const couplings = track.slice(1).map(() => Float64Array.of(1));
        pullTogether(
          given,
          couplings,
          track.map(() => Float64Array.of(1)),
          strength,
        );
        const pulled = given.map((row) => row[0] ?? Number.NaN);
        const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
        expect(sum(pulled)).toBeCloseTo(sum(track), 6);
        expect(Math.max(...pulled)).toBeLessThanOrEqual(Math.max(...track) + 1e-9);
        expect(Math.min(...pulled)).toBeGreaterThanOrEqual(Math.min(...track) - 1e-9);
      }),
    );
  });
});
