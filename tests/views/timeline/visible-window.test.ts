import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, toEpochMilliseconds } from '../../../src/domain/time/day.ts';
import { WINDOW } from '../../../src/domain/time/window.ts';
import {
  nearestDay,
  spanAround,
  spanShowing,
  WHOLE,
} from '../../../src/views/timeline/visible-window.ts';
import { SEEDED } from '../../support/arbitraries.ts';
import { day } from '../../support/builders.ts';

const DAY = 86_400_000;
const anyDayShown = fc
  .integer({ min: WINDOW.first, max: WINDOW.last })
  .map((count) => count as Day);

/** A span between the beginnings of two days. */
function span(start: string, end: string) {
  return { start: toEpochMilliseconds(day(start)), end: toEpochMilliseconds(day(end)) };
}

describe('nearestDay', () => {
  it.each([
    ['2024-03-01T00:00:00Z', '2024-03-01'],
    ['2024-03-01T11:59:59Z', '2024-03-01'],
    ['2024-03-01T12:00:00Z', '2024-03-02'],
    ['2019-07-22T00:00:00Z', '2023-01-01'],
    ['2025-12-31T23:00:00Z', '2025-12-31'],
  ])('to %s is %s', (instant, nearest) => {
    expect(nearestDay(Date.parse(instant))).toBe(day(nearest));
  });
});

describe('spanAround', () => {
  it('has on either side one and a half times the days it shows', () => {
    expect(spanAround(day('2024-03-01'), day('2024-03-10'), WHOLE)).toEqual(
      span('2024-02-15', '2024-03-26'),
    );
    expect(spanAround(day('2024-03-10'), day('2024-03-10'), WHOLE)).toEqual({
      start: toEpochMilliseconds(day('2024-03-10')) - 1.5 * DAY,
      end: toEpochMilliseconds(day('2024-03-10')) + 2.5 * DAY,
    });
  });

  it('is null where it would be no closer look: not below four fifths of what is seen', () => {
    const around = (days: number) =>
      spanAround(day('2024-03-01'), day('2024-03-10'), { start: 0, end: days * DAY });
    expect(around(50)).toBeNull();
    expect(around(51)).toEqual(span('2024-02-15', '2024-03-26'));
    expect(spanAround(WINDOW.first, WINDOW.last, WHOLE)).toBeNull();
  });

  it('shows all its days in the middle, with as much air before as after', () => {
    fc.assert(
      fc.property(anyDayShown, anyDayShown, (a, b) => {
        const [first, last] = [Math.min(a, b) as Day, Math.max(a, b) as Day];
        const found = spanAround(first, last, WHOLE);
        fc.pre(found !== null);
        const before = toEpochMilliseconds(first) - (found?.start ?? 0);
        const after = (found?.end ?? 0) - toEpochMilliseconds(last) - DAY;
        expect(before).toBeGreaterThanOrEqual(DAY);
        expect(after).toBe(before);
      }),
      SEEDED,
    );
  });
});

describe('spanShowing', () => {
  const seen = span('2024-03-01', '2024-03-11');

  it.each(['2024-03-01', '2024-03-05', '2024-03-11'])('is null for %s, which is seen', (at) => {
    expect(spanShowing(day(at), seen)).toBeNull();
  });

  it.each([
    ['2024-02-20', '2024-02-19', '2024-02-29'],
    ['2024-03-20', '2024-03-11', '2024-03-21'],
  ])('moves for %s to %s – %s, with a tenth to spare', (at, start, end) => {
    expect(spanShowing(day(at), seen)).toEqual(span(start, end));
  });
});
