import { describe, expect, it } from 'vitest';
import { chooseLanguage, wordsFor } from '../../src/i18n/words.ts';
import { anOrganization, day } from '../support/builders.ts';

describe('chooseLanguage', () => {
  it.each([
    ['en', ['zh-CN'], 'en'],
    ['zh-Hans', ['en-US'], 'zh-Hans'],
    ['zh-Hant', ['en-US'], 'zh-Hans'],
    ['fr', ['zh-CN'], 'en'],
    [null, [], 'en'],
    [null, ['en-US', 'zh-CN'], 'en'],
    [null, ['zh-CN', 'en-US'], 'zh-Hans'],
    [null, ['zh'], 'zh-Hans'],
    [null, ['zh-TW'], 'zh-Hans'],
    [null, ['ZH-hans-SG'], 'zh-Hans'],
    [null, ['EN-gb'], 'en'],
    [null, ['fr-FR', 'de'], 'en'],
    [null, ['fr-FR', 'zh-HK', 'en'], 'zh-Hans'],
    [null, ['fr-FR', 'en', 'zh'], 'en'],
    [null, ['eng', 'zh-CN'], 'zh-Hans'],
    [null, ['zha', 'en-GB'], 'en'],
    [null, ['', 'zh'], 'zh-Hans'],
  ])('asked for %s by a browser that prefers %j speaks %s', (asked, preferred, language) => {
    expect(chooseLanguage(asked, preferred)).toBe(language);
  });
});

describe('wordsFor', () => {
  it.each(['en', 'zh-Hans'] as const)('gives the same words of %s each time', (language) => {
    expect(wordsFor(language)).toBe(wordsFor(language));
    expect(wordsFor(language).language).toBe(language);
  });

  it('words all things in its language', () => {
    const organization = anOrganization({
      id: 'nvidia',
      name: { en: 'Nvidia', 'zh-Hans': '英伟达', 'zh-Hant': '輝達' },
    });
    const spoken = (['en', 'zh-Hans'] as const).map((language) => {
      const words = wordsFor(language);
      return [
        words.day(day('2025-11-03')),
        words.dayShort(day('2025-11-03')),
        words.date('2025-Q3'),
        words.usd(38e9),
        words.text({ en: 'A text.', 'zh-Hans': '一段文字。' }),
        words.name(organization),
        words.messages.kinds.chips,
      ];
    });
    expect(spoken).toEqual([
      ['3 November 2025', '3 Nov 2025', 'Q3 2025', '$38bn', 'A text.', 'Nvidia', 'chips'],
      [
        '2025年11月3日',
        '2025年11月3日',
        '2025年第3季度',
        '380亿美元',
        '一段文字。',
        '英伟达',
        '芯片',
      ],
    ]);
  });

  it('has no name for an organisation that is not there', () => {
    expect([wordsFor('en').name(undefined), wordsFor('zh-Hans').name(undefined)]).toEqual(['', '']);
  });
});
