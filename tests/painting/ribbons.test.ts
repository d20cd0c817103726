import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Band, bandsOf } from '../../src/painting/ribbons.ts';
import type { GraphTie } from '../../src/scene/graph-scene.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { aNode, aScene, aTie } from '../support/drawn.ts';

const NODES = ['a', 'b', 'c'].map((id) => aNode({ id }));

function bands(...ties: readonly Partial<GraphTie>[]): readonly Band[] {
  const drawn = ties.map((tie, index) => ({ ...aTie('a', 'b'), id: `tie-${index}`, ...tie }));
  return bandsOf(aScene(NODES, drawn));
}

/** Where bands begin and end sideways, in the order in which they were given. */
function edges(of: readonly Band[]): [number, number][] {
  return of.map(({ offset, width }) => [offset - width / 2, offset + width / 2]);
}

describe('bandsOf', () => {
  it('gives a lone tie the middle, 0.9 px wider than its money says', () => {
    const tie = { ...aTie('a', 'b'), id: 'tie-0' };
    expect(bands({})).toEqual([
      {
        tie,
        a: NODES[0],
        b: NODES[1],
        offset: 0,
        lane: 0,
        width: 2.2,
        ribbon: 2.2,
        isLit: false,
        isBack: false,
      },
    ]);
  });

  it('lays the ties of a pair side by side in the order of their lanes, whichever way they run', () => {
    const ribbon = bands(
      { lane: 1, width: 3.1 },
      { lane: -1, width: 1.1, from: 'b', to: 'a' },
      { lane: 0, width: 2.1 },
    );
    expect(ribbon.map(({ tie, a, b, isBack }) => [tie.id, a.id, b.id, isBack])).toEqual([
      ['tie-1', 'a', 'b', true],
      ['tie-2', 'a', 'b', false],
      ['tie-0', 'a', 'b', false],
    ]);
    expect(edges(ribbon)).toEqual([
      [expect.closeTo(-4.5, 9), expect.closeTo(-2.5, 9)],
      [expect.closeTo(-2.5, 9), expect.closeTo(0.5, 9)],
      [expect.closeTo(0.5, 9), expect.closeTo(4.5, 9)],
    ]);
  });

  it('keeps pairs apart', () => {
    const ribbons = bands({}, { from: 'b', to: 'c' }, { from: 'c', to: 'a' });
    expect(ribbons.map(({ a, b, offset }) => [a.id, b.id, offset])).toEqual([
      ['a', 'b', 0],
      ['b', 'c', 0],
      ['a', 'c', 0],
    ]);
  });

  it('leaves out ties of organisations that are not drawn', () => {
    expect(bands({ to: 'nobody' })).toEqual([]);
  });

  it.each([
    ['what is exclusive, so that two lines can be seen', { isExclusive: true }, 4.6],
    ['what is exclusive and has much money', { isExclusive: true, width: 4.1 }, 5],
    ['what moved on the day', { isFresh: true }, 2.86],
    ['what moved, but is out of focus, like any other', { isFresh: true, emphasis: 'dim' }, 2.2],
  ] as const)('gives room to %s', (_, said, width) => {
    expect(bands(said)[0]?.width).toBeCloseTo(width, 9);
  });

  it('lights a whole pair up where one of its ties is lit', () => {
    const ribbons = bands({ emphasis: 'strong' }, { lane: 1 }, { from: 'b', to: 'c' });
    expect(ribbons.map(({ isLit }) => isLit)).toEqual([true, true, false]);
  });

  it('makes room for a tie as it enters, and holds all bands together on the way', () => {
    const anyRibbon = fc.array(
      fc.record({
        width: fc.double({ min: 1, max: 5, noNaN: true }),
        presence: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 7 },
    );
    fc.assert(
      fc.property(anyRibbon, (ties) => {
        const ribbon = bands(...ties.map((tie, lane) => ({ ...tie, lane })));
        let edge = -(ribbon[0]?.ribbon ?? 0) / 2;
        for (const { tie, offset, width } of ribbon) {
          expect(offset).toBeCloseTo(edge + (width * tie.presence) / 2, 9);
          edge += width * tie.presence;
        }
        expect(edge).toBeCloseTo((ribbon[0]?.ribbon ?? 0) / 2, 9);
      }),
      SEEDED,
    );
  });

  it('arranges a scene once', () => {
    const scene = aScene(NODES, [aTie('a', 'b')]);
    expect(bandsOf(scene)).toBe(bandsOf(scene));
  });
});
