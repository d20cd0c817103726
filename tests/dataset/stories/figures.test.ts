import { describe, expect, it } from 'vitest';
import { figuresIn, isAmong } from '../../../src/dataset/stories/figures.ts';

/** Figures as `unit:value`, in the order in which they are found. */
const found = (text: string) => figuresIn(text).map(({ unit, value }) => `${unit}:${value}`);

describe('figuresIn', () => {
  it.each([
    [
      'On 28 October 2025 about 27% for $135bn',
      ['date:2025-10-28', 'usd:135000000000', 'percent:27'],
    ],
    ['in October 2025, until 2032, on 3 November', ['date:2025-10', 'date:-11-03', 'number:2032']],
    [
      '$1.4 trillion, $19.3m and 110,000 chips',
      ['usd:1400000000000', 'usd:19300000', 'number:110000'],
    ],
    [
      '2025年10月28日，持股约27%，价值约1350亿美元',
      ['date:2025-10-28', 'usd:135000000000', 'percent:27'],
    ],
    [
      '1.4万亿美元，100多亿美元，11月3日，22万颗芯片',
      ['date:-11-03', 'usd:1400000000000', 'usd:10000000000', 'number:220000'],
    ],
    ['GPT-4, H100 and MI450 are names, and 11月 a month', []],
  ])('reads %j', (text, figures) => expect(found(text)).toEqual(figures));
});

describe('isAmong', () => {
  it.each([
    ['$38bn', '380亿美元', true],
    ['$38bn', '$39bn', false],
    ['27%', '27', true],
    ['27%', '$27', false],
    ['October 2025', '28 October 2025', true],
    ['2025', '28 October 2025', true],
    ['28 October', '28 October 2025', true],
    ['28 October', '29 October 2025', false],
    ['2024', '28 October 2025', false],
  ])('%s in %s: %s', (one, others, expected) => {
    const [figure] = figuresIn(one);
    expect(figure && isAmong(figure, figuresIn(others))).toBe(expected);
  });
});
