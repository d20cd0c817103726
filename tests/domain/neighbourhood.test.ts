import { describe, expect, it } from 'vitest';
import { neighbourhood } from '../../src/domain/neighbourhood.ts';

const CHAIN = [
  { from: 'c', to: 'b' },
  { from: 'c', to: 'd' },
  { from: 'a', to: 'b' },
  { from: 'x', to: 'y' },
];

describe('neighbourhood', () => {
  it.each([
    [0, { a: 0 }],
    [1, { a: 0, b: 1 }],
    [2, { a: 0, b: 1, c: 2 }],
    [3, { a: 0, b: 1, c: 2, d: 3 }],
    [9, { a: 0, b: 1, c: 2, d: 3 }],
  ])('within %i hops follows lines both ways', (hops, distances) => {
    expect(Object.fromEntries(neighbourhood(['a'], CHAIN, hops))).toEqual(distances);
  });

  it('measures from the nearest of several starts', () => {
    expect(Object.fromEntries(neighbourhood(['a', 'd'], CHAIN, 2))).toEqual({
      a: 0,
      d: 0,
      b: 1,
      c: 1,
    });
  });

  it('is the start alone where nothing is tied to it, and nobody without a start', () => {
    expect([...neighbourhood(['hermit'], CHAIN, 3)]).toEqual([['hermit', 0]]);
    expect([...neighbourhood([], CHAIN, 3)]).toEqual([]);
  });
});
