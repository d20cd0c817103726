import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../src/dataset/languages/in-language.ts';

const TEXT = { en: 'The cloud', 'zh-Hans': '云' };
const OWN = { ...TEXT, 'zh-Hant': '雲端' };

describe('inLanguage', () => {
  it.each([
    ['en', 'The cloud', 'The cloud'],
    ['zh-Hans', '云', '云'],
    ['zh-Hant', '雲', '雲端'],
  ] as const)('in %s is what is written, or what is derived', (language, derived, written) => {
    expect([inLanguage(TEXT, language), inLanguage(OWN, language)]).toEqual([
      { [language]: derived },
      { [language]: written },
    ]);
  });

  it('reaches every text of a value and leaves the rest as it is', () => {
    const value = { id: 'a', list: [TEXT, 1, null, [TEXT]], deep: { note: TEXT, en: '云' } };
    expect(inLanguage(value, 'zh-Hant')).toEqual({
      id: 'a',
      list: [{ 'zh-Hant': '雲' }, 1, null, [{ 'zh-Hant': '雲' }]],
      deep: { note: { 'zh-Hant': '雲' }, en: '云' },
    });
    expect(value.deep.note).toBe(TEXT);
  });
});
