import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../src/dataset/languages/in-language.ts';

const TEXT = { en: 'The lab', 'zh-Hans': '实验室' };
const OWN = { ...TEXT, 'zh-Hant': '研究室' };

describe('inLanguage', () => {
  it.each([
    ['en', 'The lab', 'The lab'],
    ['zh-Hans', '实验室', '实验室'],
    ['zh-Hant', '實驗室', '研究室'],
  ] as const)('in %s is what is written, or what is derived', (language, derived, written) => {
    expect([inLanguage(TEXT, language), inLanguage(OWN, language)]).toEqual([
      { [language]: derived },
      { [language]: written },
    ]);
  });

  it('reaches every text of a value and leaves the rest as it is', () => {
    const value = { id: 'a', list: [TEXT, 1, null, [TEXT]], deep: { note: TEXT, en: '实验室' } };
    expect(inLanguage(value, 'zh-Hant')).toEqual({
      id: 'a',
      list: [{ 'zh-Hant': '實驗室' }, 1, null, [{ 'zh-Hant': '實驗室' }]],
      deep: { note: { 'zh-Hant': '實驗室' }, en: '实验室' },
    });
    expect(value.deep.note).toBe(TEXT);
  });
});
