import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/time/day.ts';
import { LANGUAGES } from '../../src/domain/vocabulary.ts';
import { wordCivilDate, wordDay, wordDayShort } from '../../src/i18n/dates.ts';
import { anyDayAtAll, SEEDED } from '../support/arbitraries.ts';
import { day } from '../support/builders.ts';

describe('wordDay', () => {
  it.each([
    ['2025-11-03', '3 November 2025', '2025年11月3日'],
    ['2023-01-01', '1 January 2023', '2023年1月1日'],
    ['2024-02-29', '29 February 2024', '2024年2月29日'],
    ['2025-12-31', '31 December 2025', '2025年12月31日'],
  ])('words %s as “%s” and “%s”', (text, english, chinese) => {
    const worded = LANGUAGES.map((language) => wordDay(language, day(text)));
    expect(worded).toEqual([english, chinese, chinese]);
  });
});

describe('wordDayShort', () => {
  it.each([
    ['2025-11-03', '3 Nov 2025', '2025年11月3日'],
    ['2023-01-01', '1 Jan 2023', '2023年1月1日'],
    ['2025-05-31', '31 May 2025', '2025年5月31日'],
  ])('words %s as “%s” and “%s”', (text, english, chinese) => {
    const worded = LANGUAGES.map((language) => wordDayShort(language, day(text)));
    expect(worded).toEqual([english, chinese, chinese]);
  });
});

describe('wordCivilDate', () => {
  it.each([
    ['2025', '2025', '2025年'],
    ['2025-Q1', 'Q1 2025', '2025年第1季度'],
    ['2025-Q3', 'Q3 2025', '2025年第3季度'],
    ['2025-Q4', 'Q4 2025', '2025年第4季度'],
    ['2025-01', 'January 2025', '2025年1月'],
    ['2025-11', 'November 2025', '2025年11月'],
    ['2025-11-03', '3 Nov 2025', '2025年11月3日'],
    ['2019-07-22', '22 Jul 2019', '2019年7月22日'],
  ])('words %s as “%s” and “%s”, no more exactly than it is known', (text, english, chinese) => {
    const worded = [wordCivilDate('en', text), wordCivilDate('zh-Hans', text)];
    expect(worded).toEqual([english, chinese]);
  });

  it.each([
    ['2025', '2025年'],
    ['2025-Q3', '2025年第3季'],
    ['2025-11', '2025年11月'],
    ['2025-11-03', '2025年11月3日'],
  ])('words %s in Traditional Chinese as “%s”', (text, chinese) => {
    expect(wordCivilDate('zh-Hant', text)).toBe(chinese);
  });

  it.each(['', '2025-13', '2025-02-30', 'soon', '2030s'])('gives “%s” back as it is', (text) => {
    for (const language of LANGUAGES) expect(wordCivilDate(language, text)).toBe(text);
  });

  it('names in all languages the year and the day of the month of any day', () => {
    fc.assert(
      fc.property(anyDayAtAll, (any) => {
        const text = formatDay(any);
        const [year = '', , dayOfMonth] = text.split('-');
        for (const language of LANGUAGES) {
          const numbers = wordCivilDate(language, text).match(/\d+/g);
          expect(numbers).toEqual(expect.arrayContaining([year, String(Number(dayOfMonth))]));
        }
      }),
      SEEDED,
    );
  });
});
