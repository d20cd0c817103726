import { describe, expect, it } from 'vitest';
import { readTypedAmount } from '../../../src/views/filters/dialog/read-typed-amount.ts';

describe('readTypedAmount', () => {
  it.each([
    ['0', 0],
    ['2500000', 2_500_000],
    ['1,000,000', 1_000_000],
    ['$300m', 300_000_000],
    ['US$ 2.5 bn', 2_500_000_000],
    ['.5B', 500_000_000],
    ['3 trillion', 3_000_000_000_000],
    ['10k usd', 10_000],
    ['25亿', 2_500_000_000],
    ['３０億美元', 3_000_000_000],
    ['3000万', 30_000_000],
    ['千亿', null],
    ['1.5千亿美元', 150_000_000_000],
    ['1兆美元', 1_000_000_000_000],
    ['2萬億', 2_000_000_000_000],
    ['10tn', 10_000_000_000_000],
    ['10.1tn', null],
    ['-5', null],
    ['', null],
    ['lots', null],
    ['5 apples', null],
  ])('reads %j as %j', (text, usd) => {
    expect(readTypedAmount(text)).toBe(usd);
  });
});
