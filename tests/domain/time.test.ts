import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, parseCivilDate } from '../../src/domain/time/civil-date.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  formatDay,
  fromEpochMilliseconds,
  parseDay,
  partsOf,
  toEpochMilliseconds,
} from '../../src/domain/time/day.ts';
import { clampDay, contains } from '../../src/domain/time/interval.ts';
import { WINDOW } from '../../src/domain/time/window.ts';
import { anyDayAtAll, SEEDED } from '../support/arbitraries.ts';
import { civil, day } from '../support/builders.ts';

describe('dayOf', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2024, 2, 29, 19_782],
    [2024, 3, 1, 19_783],
    [2025, 12, 31, 20_453],
  ])('counts %i-%i-%i as day %i', (year, month, dayOfMonth, count) => {
    expect(dayOf(year, month, dayOfMonth)).toBe(count);
  });

  it.each([
    [2025, 2, 30],
    [2023, 2, 29],
    [1900, 2, 29],
    [2025, 4, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
    [2025, 1, 1.5],
    [Number.NaN, 1, 1],
  ])('finds no day for %d-%d-%d', (year, month, dayOfMonth) => {
    expect(dayOf(year, month, dayOfMonth)).toBeNull();
  });

  it('is undone by partsOf', () => {
    fc.assert(
      fc.property(anyDayAtAll, (any) => {
        const { year, month, dayOfMonth } = partsOf(any);
        expect(dayOf(year, month, dayOfMonth)).toBe(any);
      }),
      SEEDED,
    );
  });
});

describe('parseDay', () => {
  it.each([
    ['1970-01-01', 0],
    ['2024-02-29', 19_782],
    ['2023-01-01', 19_358],
  ])('reads %s as day %i', (text, count) => expect(parseDay(text)).toBe(count));

  it.each([
    '',
    '2025',
    '2025-11',
    '2025-Q3',
    '2025-02-30',
    '2023-02-29',
    '2025-1-01',
    '25-01-01',
    ' 2025-01-01',
    '2025-01-01T00:00:00Z',
    '2025-01-01\n',
  ])('reads no day in %j', (text) => expect(parseDay(text)).toBeNull());

  it('is the inverse of formatDay', () => {
    fc.assert(
      fc.property(anyDayAtAll, (any) => {
        expect(parseDay(formatDay(any))).toBe(any);
      }),
      SEEDED,
    );
  });
});

describe('formatDay', () => {
  it.each([
    [0, '1970-01-01'],
    [-1, '1969-12-31'],
    [19_782, '2024-02-29'],
    [20_453, '2025-12-31'],
  ])('writes day %i as %s', (count, text) => expect(formatDay(count as Day)).toBe(text));
});

describe('addDays', () => {
  it('steps over the end of a leap February', () => {
    expect(formatDay(addDays(day('2024-02-28'), 2))).toBe('2024-03-01');
    expect(formatDay(addDays(day('2023-03-01'), -1))).toBe('2023-02-28');
  });
});

describe('addMonths', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-12-31', 1, '2026-01-31'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-01-15', 0, '2025-01-15'],
    ['2025-05-31', -14, '2024-03-31'],
  ])('from %s by %i months gives %s', (from, count, to) => {
    expect(formatDay(addMonths(day(from), count))).toBe(to);
  });

  it('lands in the month meant, on the same day or that month’s last', () => {
    fc.assert(
      fc.property(anyDayAtAll, fc.integer({ min: -600, max: 600 }), (from, count) => {
        const [before, after] = [partsOf(from), partsOf(addMonths(from, count))];
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + count);
        const last = partsOf(addDays(addMonths(from, count), 1)).month !== after.month;
        const kept = after.dayOfMonth === before.dayOfMonth;
        expect(kept || (last && after.dayOfMonth < before.dayOfMonth)).toBe(true);
      }),
      { ...SEEDED, examples: [[day('2024-01-31'), 1]] },
    );
  });
});

describe('fromEpochMilliseconds', () => {
  it('keeps to the UTC day up to its last millisecond', () => {
    const start = Date.UTC(2025, 10, 3);
    expect(toEpochMilliseconds(day('2025-11-03'))).toBe(start);
    expect(fromEpochMilliseconds(start)).toBe(day('2025-11-03'));
    expect(fromEpochMilliseconds(start + 86_399_999)).toBe(day('2025-11-03'));
    expect(fromEpochMilliseconds(start - 1)).toBe(day('2025-11-02'));
    expect(fromEpochMilliseconds(-1)).toBe(-1);
  });
});

describe('parseCivilDate', () => {
  it.each([
    ['2025', 'year', '2025-01-01', '2026-01-01'],
    ['2024', 'year', '2024-01-01', '2025-01-01'],
    ['2025-Q1', 'quarter', '2025-01-01', '2025-04-01'],
    ['2025-Q2', 'quarter', '2025-04-01', '2025-07-01'],
    ['2025-Q3', 'quarter', '2025-07-01', '2025-10-01'],
    ['2025-Q4', 'quarter', '2025-10-01', '2026-01-01'],
    ['2024-02', 'month', '2024-02-01', '2024-03-01'],
    ['2025-12', 'month', '2025-12-01', '2026-01-01'],
    ['2025-11-03', 'day', '2025-11-03', '2025-11-04'],
    ['2024-02-29', 'day', '2024-02-29', '2024-03-01'],
    ['2025-12-31', 'day', '2025-12-31', '2026-01-01'],
  ])('reads %s as a %s from %s to before %s', (text, precision, first, end) => {
    expect(parseCivilDate(text)).toEqual({ text, precision, first: day(first), end: day(end) });
  });

  it.each([
    '',
    '25',
    '2025-',
    '2025-Q0',
    '2025-Q5',
    '2025-q3',
    '2025-00',
    '2025-13',
    '2025-1',
    '2025-02-30',
    '2023-02-29',
    '2025-11-3',
    '2025-11-03T00:00',
    ' 2025',
    '2025\n',
    'November 2025',
  ])('reads no date in %j', (text) => expect(parseCivilDate(text)).toBeNull());
});

describe('compareDates', () => {
  it('puts the earlier first, and of one first day the vaguer', () => {
    const inOrder = [
      '2024-12-31',
      '2025',
      '2025-Q1',
      '2025-01',
      '2025-01-01',
      '2025-01-02',
      '2025-Q2',
      '2025-04',
    ];
    const sorted = [...inOrder].reverse().map(civil).sort(compareDates);
    expect(sorted.map((date) => date.text)).toEqual(inOrder);
  });
});

describe('contains', () => {
  it('includes the first day and not the last', () => {
    const interval = { from: day('2024-01-01'), to: day('2024-01-03') };
    const days = ['2023-12-31', '2024-01-01', '2024-01-02', '2024-01-03'];
    expect(days.filter((text) => contains(interval, day(text)))).toEqual([
      '2024-01-01',
      '2024-01-02',
    ]);
  });

  it('has no last day where the interval has not ended', () => {
    expect(contains({ from: day('2024-01-01'), to: null }, day('9999-12-31'))).toBe(true);
  });
});

describe('clampDay', () => {
  it.each([
    ['2022-12-31', '2023-01-01'],
    ['2023-01-01', '2023-01-01'],
    ['2024-06-01', '2024-06-01'],
    ['2025-12-31', '2025-12-31'],
    ['2026-01-01', '2025-12-31'],
  ])('brings %s to %s', (given, used) => {
    expect(clampDay(day(given), WINDOW.first, WINDOW.last)).toBe(day(used));
  });
});

describe('WINDOW', () => {
  it('is the years 2023 to 2025, whole', () => {
    expect(WINDOW).toEqual({ first: parseDay('2023-01-01'), last: parseDay('2025-12-31') });
  });
});
