import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beadsOf, boxAround, overlaps, runsThrough } from '../../src/painting/label-boxes.ts';
import { inkOf } from '../../src/painting/label-ink.ts';
import { SEEDED } from '../support/arbitraries.ts';

const BOX = boxAround({ x: 50, y: 20 }, 40, 10);
const anyPoint = fc.record({
  x: fc.integer({ min: 0, max: 100 }),
  y: fc.integer({ min: 0, max: 40 }),
});

describe('runsThrough', () => {
  it.each([
    ['across', { x: 0, y: 20 }, { x: 100, y: 20 }, true],
    ['upright', { x: 50, y: 0 }, { x: 50, y: 40 }, true],
    ['aslant', { x: 25, y: 5 }, { x: 60, y: 40 }, true],
    ['inside', { x: 45, y: 20 }, { x: 55, y: 21 }, true],
    ['short of it', { x: 0, y: 20 }, { x: 26, y: 20 }, false],
    ['above it', { x: 0, y: 11 }, { x: 100, y: 11 }, false],
    ['around a corner', { x: 20, y: 20 }, { x: 50, y: 60 }, false],
  ])('tells whether a line comes near a box: %s', (_, from, to, isNear) => {
    expect(runsThrough({ from, to }, BOX)).toBe(isNear);
  });

  it('is the same from either end', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        expect(runsThrough({ from, to }, BOX)).toBe(runsThrough({ from: to, to: from }, BOX));
      }),
      SEEDED,
    );
  });
});

describe('the beads of a line', () => {
  it('reach from one end to the other, without gaps', () => {
    const beads = beadsOf({ from: { x: 0, y: 0 }, to: { x: 10, y: 0 } });
    expect(beads).toEqual([
      { left: -3, right: 3, top: -3, bottom: 3 },
      { left: 2, right: 8, top: -3, bottom: 3 },
      { left: 7, right: 13, top: -3, bottom: 3 },
    ]);
  });

  it('touch only boxes that the line comes near', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        const touches = beadsOf({ from, to }).some((bead) => overlaps(bead, BOX));
        if (touches)
          expect(runsThrough({ from, to }, boxAround({ x: 50, y: 20 }, 44, 14))).toBe(true);
      }),
      SEEDED,
    );
  });
});

describe('the ink under a box', () => {
  const inkUnder = inkOf([{ from: { x: 0, y: 20 }, to: { x: 192, y: 20 } }], {
    width: 240,
    height: 80,
  });

  it('is the length of line that it covers', () => {
    expect(inkUnder({ left: 40, right: 120, top: 16, bottom: 24 })).toBeCloseTo(80, 4);
    expect(inkUnder({ left: 40, right: 120, top: 40, bottom: 60 })).toBeCloseTo(0, 4);
  });

  it('grows with the box, and ends at the canvas', () => {
    expect(inkUnder({ left: 40, right: 124, top: 16, bottom: 24 })).toBeCloseTo(84, 4);
    expect(inkUnder({ left: -500, right: 900, top: -500, bottom: 900 })).toBeCloseTo(192, 4);
  });

  it('is none where there are no lines', () => {
    const bare = inkOf([], { width: 100, height: 100 });
    expect(bare({ left: 0, right: 100, top: 0, bottom: 100 })).toBe(0);
  });
});
