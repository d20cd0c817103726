import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLink, wrapText } from '../../src/export/wrap-text.ts';
import { SEEDED } from '../support/arbitraries.ts';

/** Every letter one px wide. */
const measure = (text: string) => [...text].length;

describe('wrapText', () => {
  it.each<[string, number, number, string[]]>([
    ['', 9, 2, []],
    ['  ', 9, 2, []],
    ['one', 9, 2, ['one']],
    ['one two three', 9, 3, ['one two', 'three']],
    ['one  two\nthree', 9, 3, ['one two', 'three']],
    ['one two three', 9, 1, ['one two…']],
    ['one two, three', 8, 1, ['one two…']],
    ['incomprehensible', 9, 3, ['incompreh', 'ensible']],
    ['incomprehensible', 9, 1, ['incompre…']],
    ['谁与谁结盟，为何', 4, 3, ['谁与谁结', '盟，为何']],
    ['谁与谁结盟，为何', 4, 1, ['谁与谁…']],
    ['“谁”与谁', 3, 2, ['“谁”', '与谁']],
  ])('sets %j in %d px and %d lines', (text, width, most, lines) => {
    expect(wrapText(text, width, most, measure)).toEqual(lines);
  });

  it('never draws a line wider than its room, nor more lines than asked for', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrapText(text, width, most, measure);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
      SEEDED,
    );
  });
});

describe('wrapLink', () => {
  it.each<[string, number, number, string[]]>([
    ['https://a.net/?at=1', 30, 2, ['https://a.net/?at=1']],
    ['https://a.net/?at=1&vs=2', 20, 2, ['https://a.net/?at=1&', 'vs=2']],
    ['https://a.net/?at=2025-11-03', 20, 2, ['https://a.net/?at=', '2025-11-03']],
    ['https://a.net/?at=2025-11-03', 20, 1, ['https://a.net/?at=…']],
  ])('sets %s in %d px', (link, width, most, lines) => {
    expect(wrapLink(link, width, most, measure)).toEqual(lines);
  });
});
