import { describe, expect, it } from 'vitest';
import { ORGANIZATION_KINDS, TIE_KINDS } from '../../src/domain/vocabulary.ts';
import { ORGANIZATION_SHAPES, PIN_MARK, TIE_GLYPHS } from '../../src/scene/glyphs.ts';

/** A closed SVG path: it begins by moving, draws, and closes. */
const PATH = /^M[-\d.\s MLHVAQCZ]*Z$/;

describe.each([
  ['tie', TIE_KINDS, TIE_GLYPHS],
  ['organisation', ORGANIZATION_KINDS, ORGANIZATION_SHAPES],
] as const)(
  'the signs of the kinds of %s',
  (_, kinds, glyphs: Readonly<Record<string, string>>) => {
    it.each(kinds)('have a closed path for %s', (kind) => expect(glyphs[kind]).toMatch(PATH));

    it('are there for the kinds of the vocabulary and no other', () => {
      expect(Object.keys(glyphs).sort()).toEqual([...kinds].sort());
    });

    it('differ from one another', () => {
      expect(new Set(Object.values(glyphs)).size).toBe(kinds.length);
    });
  },
);

/** The numbers of a path that only moves, draws lines and closes. */
function numbersIn(path: string): number[] {
  return (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
}

describe('the mark of a pin', () => {
  it('is a closed path', () => expect(PIN_MARK).toMatch(PATH));

  it('keeps to its box, but for its point', () => {
    expect([Math.min(...numbersIn(PIN_MARK)), Math.max(...numbersIn(PIN_MARK))]).toEqual([-1, 1.1]);
  });
});
