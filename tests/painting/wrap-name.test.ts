import { describe, expect, it } from 'vitest';
import { wrapName } from '../../src/painting/wrap-name.ts';
import { REAL_BACKGROUND } from '../support/real-ledger.ts';

/** A letter is 6 px wide, a Chinese one twice that. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/\p{Script=Han}|[：“”、，]/u.test(letter) ? 12 : 6),
    0,
  );
}

const NAMES = REAL_BACKGROUND.camps.flatMap(({ name }) => Object.values(name));

describe('a name in lines', () => {
  it.each([
    ['OpenAI and AWS', ['OpenAI and AWS']],
    ['Google as “cyber landlord”', ['Google as “cyber', 'landlord”']],
    [
      'Possible duopoly: OpenAI with Amazon, Microsoft with Anthropic',
      ['Possible duopoly:', 'OpenAI with…'],
    ],
    ['设想中的双寡头：OpenAI与亚马逊、微软与Anthropic', ['设想中的双寡头：', 'OpenAI与亚马逊…']],
    ['设想中的新阵营名称：谷歌', ['设想中的新阵营名', '称：谷歌']],
    ['Incomprehensibilities', ['Incomprehensibilities']],
    ['', ['']],
  ])('%j is %j', (name, lines) => {
    expect(wrapName(name, 108, 2, widthOf)).toEqual(lines);
  });

  it('loses nothing where there are lines enough', () => {
    const bare = (text: string) => text.replaceAll(/\s/gu, '');
    expect(NAMES).toHaveLength(46);
    for (const name of NAMES) {
      expect(bare(wrapName(name, 60, 99, widthOf).join(''))).toBe(bare(name));
    }
  });

  it('has no line wider than it may be, but for a word that is', () => {
    for (const name of NAMES) {
      for (const line of wrapName(name, 108, 99, widthOf)) {
        expect(widthOf(line) <= 108 || !/\s|\p{Script=Han}./u.test(line)).toBe(true);
      }
    }
  });
});
