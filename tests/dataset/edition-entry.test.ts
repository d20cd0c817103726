import { describe, expect, it } from 'vitest';
import { withEdition } from '../../src/dataset/edition-entry.ts';

const LIST = `# The editions.

- version: aaaaaaaaaaaa
  date: "2026-05-01"
  kept: true # for good
  summary:
    en: >-
      The first of all editions, told at a length that is folded where it was folded
      by hand.
    zh-Hans: 首个版本。
`;
const NEXT = { version: 'bbbbbbbbbbbb', date: '2026-06-01', kept: true };
const ENTRY = `- version: bbbbbbbbbbbb
  date: 2026-06-01
  kept: true
  summary:
    en: What changed?
    zh-Hans: 改了什么？
`;

describe('withEdition', () => {
  it('adds an entry whose summary is to be written, and leaves the rest as it is', () => {
    expect(withEdition(LIST, NEXT, false)).toBe(`${LIST}\n${ENTRY}`);
    expect(withEdition('', NEXT, true)).toBe(ENTRY);
  });

  it('only says whether the last is kept where it is of this version', () => {
    const same = { version: 'aaaaaaaaaaaa', date: '2026-06-01', kept: false };
    const expected = LIST.replace('true', 'false');
    expect(withEdition(LIST, same, false)).toBe(expected);
    expect(withEdition(LIST, same, true)).toBe(expected);
  });

  it('takes the place of the last, under its summary', () => {
    const expected = LIST.replace('aaaaaaaaaaaa', '"bbbbbbbbbbbb"').replace('-05-', '-06-');
    expect(withEdition(LIST, NEXT, true)).toBe(expected);
  });
});
