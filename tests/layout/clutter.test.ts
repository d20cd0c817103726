import { describe, expect, it } from 'vitest';
import { clutter } from '../../src/layout/clutter.ts';
import { distinctPairs } from '../../src/layout/pair.ts';

const SQUARE = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 200, y: 0 }],
  ['c', { x: 0, y: 200 }],
  ['d', { x: 200, y: 200 }],
]);

describe('clutter', () => {
  it('is nothing where no line crosses another or comes near a place', () => {
    const sides = [
      { from: 'a', to: 'b' },
      { from: 'c', to: 'd' },
    ];
    expect(clutter(SQUARE, sides)).toBe(0);
  });

  it('counts a crossing as a tenth', () => {
    const diagonals = [
      { from: 'a', to: 'd' },
      { from: 'b', to: 'c' },
    ];
    expect(clutter(SQUARE, diagonals)).toBe(0.1);
  });

  it('counts a place on a line as one, and one at half the reach as a quarter', () => {
    const line = [{ from: 'a', to: 'b' }];
    expect(clutter(new Map([...SQUARE, ['e', { x: 100, y: 0 }]]), line)).toBe(1);
    expect(clutter(new Map([...SQUARE, ['e', { x: 100, y: 35 }]]), line)).toBe(0.25);
    expect(clutter(new Map([...SQUARE, ['e', { x: 100, y: 70 }]]), line)).toBe(0);
  });

  it('passes over pairs without a place and pairs of one place', () => {
    expect(clutter(SQUARE, [{ from: 'a', to: 'nowhere' }])).toBe(0);
    const same = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 0, y: 0 }],
    ]);
    expect(clutter(same, [{ from: 'a', to: 'b' }])).toBe(0);
  });
});

describe('distinctPairs', () => {
  it('keeps each pair once, in either direction, sorted', () => {
    const pairs = [
      { from: 'c', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'a', to: 'c' },
    ];
    expect(distinctPairs(pairs)).toEqual([
      { from: 'a', to: 'c' },
      { from: 'b', to: 'c' },
    ]);
  });
});
