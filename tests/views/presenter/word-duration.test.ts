import { expect, it } from 'vitest';
import { wordDuration, wordTimeOfDay } from '../../../src/views/presenter/word-duration.ts';

it.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [60_000, '1:00'],
  [3_599_000, '59:59'],
  [3_600_000, '1:00:00'],
  [36_061_000, '10:01:01'],
])('%d ms are %s', (ms, text) => expect(wordDuration(ms)).toBe(text));

it('the time of day is that of the window', () => {
  expect(wordTimeOfDay(new Date(2025, 10, 3, 9, 5).getTime())).toBe('09:05');
  expect(wordTimeOfDay(new Date(2025, 10, 3, 23, 59).getTime())).toBe('23:59');
});
