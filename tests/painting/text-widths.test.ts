import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../src/painting/text-widths.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { widthsIn } from '../support/font-widths.ts';

describe('measureText', () => {
  it('adds up the widths of the letters, in px', () => {
    // O 766, p 615, e 585, n 596, A 699, I 271: thousandths, at 450
    expect(measureText('OpenAI', 10, false)).toBeCloseTo(35.32, 9);
  });

  it('knows the three fonts of pictures', () => {
    const widths = [
      measureText('Nvidia', 100, false),
      measureText('Nvidia', 100, true),
      measureText('Nvidia', 100, true, 'serif'),
      measureText('Nvidia', 100, false, 'serif'),
    ];
    expect(widths.map(Math.round)).toEqual([300, 307, 319, 319]);
  });

  it.each([
    ['Han', '英伟达', 3],
    ['Kana and Hangul', 'ソ삼', 2],
    ['full-width marks', '（，）', 3],
    ['letters beyond the first plane', '𠮷', 1],
    ['pictographs', '🤖', 1],
  ])('takes %s to be as wide as high', (_, text, letters) => {
    expect(measureText(text, 12, false)).toBe(12 * letters);
  });

  it('gives marks and invisible letters no room', () => {
    expect(measureText('e\u0301\u200b\u0000\u202e', 10, false)).toBe(measureText('é', 10, false));
    expect(measureText('e\u0301', 10, false)).toBe(measureText('e', 10, false));
    expect(measureText('', 10, true)).toBe(0);
  });

  it('takes letters of other scripts for average ones', () => {
    expect(measureText('Яндекс', 10, false)).toBeCloseTo(36, 9);
  });

  const faces = [
    ['sans', 'inter', 450, false],
    ['sans', 'inter', 600, true],
    ['serif', 'source-serif-4', 600, true],
  ] as const;

  it.each(faces)(
    'is true to the %s font for every letter of Latin',
    (family, font, weight, bold) => {
      const widthOf = widthsIn({ font, weight });
      // what one of the fonts has not got, the soft hyphen, and two letters that nobody uses any more
      const lacking = new Set('\u00adĬĭĲĳĿŀŉŦŧſ');
      const letters = Array.from({ length: 0x180 - 0xa0 }, (_, index) =>
        String.fromCodePoint(0xa0 + index),
      ).filter((letter) => !lacking.has(letter));
      const strays = letters.filter((letter) => {
        const off = measureText(letter, 1000, bold, family) - widthOf(letter);
        return Math.abs(off) > 15;
      });
      expect(strays).toEqual([]);
    },
  );

  it('grows with the text and in proportion to the size of its letters', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(anyText, fc.integer({ min: 8, max: 60 }), (text, px) => {
        const width = measureText(text, px, true);
        expect(width).toBeGreaterThanOrEqual(0);
        expect(measureText(text, 2 * px, true)).toBeCloseTo(2 * width, 6);
        expect(measureText(`${text} A`, px, true)).toBeGreaterThan(width);
      }),
      SEEDED,
    );
  });
});
