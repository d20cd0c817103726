import { expect, it } from 'vitest';
import { wordMoment } from '../../src/i18n/times.ts';

const NOW = new Date(2025, 10, 22, 18, 30).getTime();

it('a moment of the same day is told by its time alone, another with its date, by the reader’s clock', () => {
  const today = new Date(2025, 10, 22, 0, 5).getTime();
  expect(wordMoment('en', today, NOW)).toBe('00:05');
  const yesterday = new Date(2025, 10, 21, 23, 59).getTime();
  expect(wordMoment('en', yesterday, NOW)).toBe('21 Nov 2025, 23:59');
  expect(wordMoment('zh-Hans', yesterday, NOW)).toBe('2025年11月21日 23:59');
});
