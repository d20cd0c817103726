import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pair } from '../../src/layout/pair.ts';
import type { Point } from '../../src/layout/point.ts';
import { unionLayout } from '../../src/layout/union-layout.ts';

/** Sixty organisations, each tied to two or three, with a hub in the middle. */
const IDS = Array.from({ length: 60 }, (_, index) => `org-${String(index).padStart(2, '0')}`);
const PAIRS: Pair[] = IDS.flatMap((from, index) => [
  { from, to: IDS[(index * 7 + 1) % 60] ?? from },
  { from, to: IDS[0] ?? from },
]).filter(({ from, to }) => from !== to);

const RUNS = { seed: 42, numRuns: 25 } as const;

const anyGraph = fc.integer({ min: 2, max: 14 }).chain((count) => {
  const ids = IDS.slice(0, count);
  const anyPair = fc
    .uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 })
    .map(([from = '', to = '']) => ({ from, to }));
  return fc.record({ ids: fc.constant(ids), pairs: fc.array(anyPair, { maxLength: 30 }) });
});

function extent(places: ReadonlyMap<string, Point>) {
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

function leastDistance(places: readonly Point[]): number {
  const distances = places.flatMap((a, index) =>
    places.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
  return Math.min(...distances);
}

describe('unionLayout', () => {
  it('gives every organisation one place, in the order of ids', () => {
    const places = unionLayout([...IDS].reverse(), PAIRS);
    expect([...places.keys()]).toEqual(IDS);
  });

  it('gives the same places twice', () => {
    expect([...unionLayout(IDS, PAIRS)]).toEqual([...unionLayout(IDS, PAIRS)]);
  });

  it('does not depend on the order of its input, on repetition or on direction', () => {
    const anyShuffle = anyGraph.chain(({ ids, pairs }) =>
      fc.record({
        ids: fc.constant(ids),
        pairs: fc.constant(pairs),
        otherIds: fc.shuffledSubarray(ids, { minLength: ids.length }),
        otherPairs: fc.shuffledSubarray(pairs, { minLength: pairs.length }),
        turned: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(anyShuffle, ({ ids, pairs, otherIds, otherPairs, turned }) => {
        const again = otherPairs.map(({ from, to }) =>
          turned ? { from: to, to: from } : { from, to },
        );
        const other = unionLayout([...otherIds, ...otherIds], [...again, ...otherPairs]);
        expect([...other]).toEqual([...unionLayout(ids, pairs)]);
      }),
      RUNS,
    );
  });

  it('fills the frame, whatever the graph', () => {
    fc.assert(
      fc.property(anyGraph, ({ ids, pairs }) => {
        expect(extent(unionLayout(ids, pairs))).toEqual([-800, 800, -500, 500]);
      }),
      RUNS,
    );
  });

  it('fills the frame with a medium graph, and crowds no two organisations', () => {
    const places = unionLayout(IDS, PAIRS);
    expect(extent(places)).toEqual([-800, 800, -500, 500]);
    expect(leastDistance([...places.values()])).toBeGreaterThan(40);
  });

  it('puts neighbours nearer to one another than strangers, on average', () => {
    const ids = IDS.slice(0, 12);
    const pairs = ids.flatMap((from, index) =>
      ids.slice(index + 1).flatMap((to, step) => ((step + 1) % 2 === 0 ? [{ from, to }] : [])),
    );
    const places = unionLayout(ids, pairs);
    const distance = (a: string, b: string) => {
      const [from, to] = [places.get(a), places.get(b)];
      return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : Number.NaN;
    };
    const mean = (values: number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const tied = new Set(pairs.map(({ from, to }) => `${from} ${to}`));
    const all = ids.flatMap((from, index) => ids.slice(index + 1).map((to) => ({ from, to })));
    const [near, far] = [true, false].map((together) =>
      mean(
        all
          .filter(({ from, to }) => tied.has(`${from} ${to}`) === together)
          .map(({ from, to }) => distance(from, to)),
      ),
    );
    expect(near).toBeLessThan(far ?? 0);
  });

  it('puts a single organisation into the middle', () => {
    expect([...unionLayout(['alone'], [])]).toEqual([['alone', { x: 0, y: 0 }]]);
  });

  it('places nobody where there is nobody', () => expect(unionLayout([], [])).toEqual(new Map()));
});
