import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE_DISPUTED } from '../../src/domain/disputed.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { clusterMarks, daysPerDot } from '../../src/scene/timeline-clusters.ts';
import { buildTimelineScene, type TimelineMark } from '../../src/scene/timeline-scene.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anyEvents, anyView, SEEDED } from '../support/arbitraries.ts';
import { day } from '../support/builders.ts';
import { aMark } from '../support/drawn.ts';

const anyDays = fc.integer({ min: 1, max: 90 });

/** The marks of any ledger, as the timeline gets them. */
const anyMarks = fc
  .tuple(anyEvents, anyView)
  .map(([events, view]) => buildTimelineScene(anIndexedLedger(events), view, NONE_DISPUTED).marks);

function idsOf(marks: readonly TimelineMark[]): string[] {
  return marks.map(({ id }) => id);
}

describe('daysPerDot', () => {
  it.each([
    [100, 1],
    [10, 1],
    [9.9, 2],
    [5, 2],
    [4, 4],
    [2.5, 4],
    [1.1, 14],
    [0.5, 30],
    [0.2, 61],
    [0.01, 61],
    [0, 61],
  ])('at %f px a day is %i', (px, days) => expect(daysPerDot(px)).toBe(days));

  it('grows as the days get narrower', () => {
    const anyWidth = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(anyWidth, anyWidth, (a, b) => {
        expect(daysPerDot(Math.min(a, b))).toBeGreaterThanOrEqual(daysPerDot(Math.max(a, b)));
      }),
      SEEDED,
    );
  });
});

describe('clusterMarks', () => {
  const [first, second, later] = [
    aMark({ id: 'first.chips', kind: 'chips', start: day('1970-01-15') }),
    aMark({ id: 'second.chips', kind: 'chips', start: day('1970-01-28') }),
    aMark({ id: 'later.chips', kind: 'chips', start: day('1970-01-29') }),
  ];

  it('draws as one what falls into the same stretch of days, counted from 1970', () => {
    expect(clusterMarks([first, second, later], 14)).toEqual([
      {
        id: 'cluster.chips.day.14.1',
        marks: [first, second],
        start: day('1970-01-15'),
        end: null,
      },
      { id: 'later.chips', marks: [later], start: day('1970-01-29'), end: null },
    ]);
  });

  it('draws each mark alone where a day has room, but for those of one day', () => {
    const twin = aMark({ ...first, id: 'twin.chips' });
    const clusters = clusterMarks([first, twin, second, later], 1);
    expect(clusters.map(({ marks }) => idsOf(marks))).toEqual([
      ['first.chips', 'twin.chips'],
      ['second.chips'],
      ['later.chips'],
    ]);
  });

  it('keeps lanes apart', () => {
    const other = aMark({ ...first, id: 'first.energy', kind: 'energy' });
    expect(clusterMarks([first, other], 61).map(({ id }) => id)).toEqual([
      'first.chips',
      'first.energy',
    ]);
  });

  it('joins vague marks of the very same stretch, however near others are', () => {
    const stretch = { start: day('1970-01-01'), end: day('1970-02-01') } as const;
    const [month, same] = ['month.chips', 'same.chips'].map((id) =>
      aMark({ id, kind: 'chips', ...stretch }),
    );
    const quarter = aMark({ id: 'q.chips', kind: 'chips', ...stretch, end: day('1970-04-01') });
    const marks = [month, same, quarter, first].flatMap((mark) => mark ?? []);
    const clusters = clusterMarks(marks, 61);
    expect(clusters.map(({ marks, ...rest }) => ({ ...rest, marks: idsOf(marks) }))).toEqual([
      {
        id: 'cluster.chips.stretch.0.31',
        marks: ['month.chips', 'same.chips'],
        ...stretch,
      },
      { id: 'q.chips', marks: ['q.chips'], start: 0 as Day, end: day('1970-04-01') },
      { id: 'first.chips', marks: ['first.chips'], start: first?.start, end: null },
    ]);
  });

  it('is nothing of nothing', () => expect(clusterMarks([], 14)).toEqual([]));

  it('puts every mark into exactly one cluster', () => {
    fc.assert(
      fc.property(anyMarks, anyDays, (marks, days) => {
        const clustered = clusterMarks(marks, days).flatMap((cluster) => [...cluster.marks]);
        expect(idsOf(clustered).sort()).toEqual(idsOf(marks).sort());
      }),
      SEEDED,
    );
  });

  it('joins only marks of one lane that are fewer than so many days apart, or of one stretch', () => {
    fc.assert(
      fc.property(anyMarks, anyDays, (marks, days) => {
        for (const cluster of clusterMarks(marks, days)) {
          const [head] = cluster.marks;
          const reach = cluster.end === null ? days : 1;
          for (const { kind, start, end } of cluster.marks) {
            expect([kind, end]).toEqual([head.kind, cluster.end]);
            expect(start - cluster.start).toBeGreaterThanOrEqual(0);
            expect(start - cluster.start).toBeLessThan(reach);
          }
        }
      }),
      SEEDED,
    );
  });

  it('keeps the order of the marks, in each cluster and from one to the next', () => {
    fc.assert(
      fc.property(anyMarks, anyDays, (marks, days) => {
        const place = new Map(marks.map(({ id }, index) => [id, index]));
        const placesOf = (list: readonly TimelineMark[]) =>
          list.map(({ id }) => place.get(id) ?? -1);
        const ascending = (places: readonly number[]) =>
          expect(places).toEqual([...places].sort((a, b) => a - b));
        const clusters = clusterMarks(marks, days);
        for (const cluster of clusters) ascending(placesOf(cluster.marks));
        ascending(placesOf(clusters.map((cluster) => cluster.marks[0])));
      }),
      SEEDED,
    );
  });

  it('names every cluster once, and one of a single mark by that mark', () => {
    fc.assert(
      fc.property(anyMarks, anyDays, (marks, days) => {
        const clusters = clusterMarks(marks, days);
        expect(new Set(clusters.map(({ id }) => id)).size).toBe(clusters.length);
        const alone = clusters.filter((cluster) => cluster.marks.length === 1);
        expect(alone.map(({ id }) => id)).toEqual(alone.map((cluster) => cluster.marks[0].id));
      }),
      SEEDED,
    );
  });
});
