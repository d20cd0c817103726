import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, partsOf } from '../../src/domain/time/day.ts';
import { readTypedDate } from '../../src/domain/time/typed-date.ts';
import { anyDayAtAll, SEEDED } from '../support/arbitraries.ts';

describe('readTypedDate', () => {
  it.each([
    ['2025-11-03', '2025-11-03'],
    ['2025-11-3', '2025-11-03'],
    ['2025-1-3', '2025-01-03'],
    ['2025/11/03', '2025-11-03'],
    ['2025.11.03', '2025-11-03'],
    ['2025 11 03', '2025-11-03'],
    ['2025年11月3日', '2025-11-03'],
    ['2025 年 11 月 3 日', '2025-11-03'],
    ['２０２５年１１月３日', '2025-11-03'],
    ['  2025-11-03\n', '2025-11-03'],
    ['2024-2-29', '2024-02-29'],
    ['2025-11', '2025-11-01'],
    ['2025-9', '2025-09-01'],
    ['2025年9月', '2025-09-01'],
    ['2025-Q3', '2025-07-01'],
    ['2025', '2025-01-01'],
    ['2025年', '2025-01-01'],
    ['1999-12-31', '1999-12-31'],
  ])('reads “%s” as %s', (text, read) => {
    const typed = readTypedDate(text);
    expect(typed === null ? null : formatDay(typed)).toBe(read);
  });

  it.each([
    '',
    '   ',
    '-',
    'soon',
    'latest',
    '25-11-03',
    '03/11/2025',
    '3.11.2025',
    '3 November 2025',
    '20251103',
    '2025-13-01',
    '2025-02-29',
    '2025-11-31',
    '2025-0-1',
    '2025-11-0',
    '2025-Q5',
    '2025-11-03-04',
    '2025-11-03T00:00',
    '2025-011-03',
    '12025-01-01',
  ])('refuses “%s”', (text) => expect(readTypedDate(text)).toBeNull());

  it('reads any day, however it is written', () => {
    fc.assert(
      fc.property(anyDayAtAll, (any) => {
        const { year, month, dayOfMonth } = partsOf(any);
        for (const text of [
          formatDay(any),
          `${year}/${month}/${dayOfMonth}`,
          `${year}.${month}.${dayOfMonth}`,
          `${year}年${month}月${dayOfMonth}日`,
        ]) {
          expect(readTypedDate(text)).toBe(any);
        }
      }),
      SEEDED,
    );
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const typed = readTypedDate(text);
        expect(typed === null || Number.isInteger(typed)).toBe(true);
      }),
      SEEDED,
    );
  });
});
