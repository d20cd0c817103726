import { describe, expect, it } from 'vitest';
import { AMOUNT_KINDS, LANGUAGES } from '../../src/domain/vocabulary.ts';
import { wordAmount } from '../../src/i18n/amounts.ts';
import { wordUsd } from '../../src/i18n/money.ts';
import { wordsFor } from '../../src/i18n/words.ts';

describe('wordUsd', () => {
  it.each([
    [38_000_000_000, '$38bn', '380亿美元'],
    [1_250_000_000, '$1.25bn', '12.5亿美元'],
    [11_900_000_000, '$11.9bn', '119亿美元'],
    [1_000_000_000, '$1bn', '10亿美元'],
    [500_000_000_000, '$500bn', '5000亿美元'],
    [350_000_000, '$350m', '3.5亿美元'],
    [100_000_000, '$100m', '1亿美元'],
    [99_500_000, '$99.5m', '9950万美元'],
    [1_000_000, '$1m', '100万美元'],
    [50_000, '$50k', '5万美元'],
    [1_400_000_000_000, '$1.4tn', '1.4万亿美元'],
  ])('words %i as “%s” and “%s”', (usd, english, chinese) => {
    expect([wordUsd('en', usd), wordUsd('zh-Hans', usd)]).toEqual([english, chinese]);
  });

  it.each([
    [6_604_300_000, '$6.6bn', '66.04亿美元'],
    [1_386_666_667, '$1.39bn', '13.87亿美元'],
  ])('rounds %i to two decimals at most and adds none: “%s”, “%s”', (usd, english, chinese) => {
    expect([wordUsd('en', usd), wordUsd('zh-Hans', usd)]).toEqual([english, chinese]);
  });

  it.each([
    [999_999_999, '$1bn', '10亿美元'],
    [99_999_999, '$100m', '1亿美元'],
    [999_999, '$1m', '100万美元'],
  ])(
    'words %i, which rounds up to the next unit, in that unit: “%s”, “%s”',
    (usd, english, chinese) => {
      expect([wordUsd('en', usd), wordUsd('zh-Hans', usd)]).toEqual([english, chinese]);
    },
  );
});

describe('wordUsd in Traditional Chinese', () => {
  it.each([
    [38_000_000_000, '380億美元'],
    [350_000_000, '3.5億美元'],
    [99_500_000, '9950萬美元'],
    [99_999_999, '1億美元'],
    [50_000, '5萬美元'],
    [1_400_000_000_000, '1.4兆美元'],
  ])('words %i as “%s”', (usd, chinese) => expect(wordUsd('zh-Hant', usd)).toBe(chinese));
});

describe('wordAmount', () => {
  it('says what the amount counts', () => {
    expect([
      wordAmount(38e9, 'commitment', wordsFor('en')),
      wordAmount(38e9, 'commitment', wordsFor('zh-Hans')),
      wordAmount(38e9, 'commitment', wordsFor('zh-Hant')),
      wordAmount(4e9, 'up-to', wordsFor('en')),
    ]).toEqual(['$38bn committed', '承诺金额380亿美元', '承諾金額380億美元', '$4bn at most']);
  });

  it('is the bare amount where nobody said what it counts', () => {
    expect(wordAmount(38e9, null, wordsFor('en'))).toBe('$38bn');
  });

  it.each(AMOUNT_KINDS)('tells %s from the bare amount in every language', (kind) => {
    for (const words of LANGUAGES.map(wordsFor)) {
      expect(wordAmount(1e9, kind, words).length).toBeGreaterThan(words.usd(1e9).length);
    }
  });
});
