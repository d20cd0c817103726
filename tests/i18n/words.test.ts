import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/vocabulary.ts';
import { chooseLanguage, wordsFor } from '../../src/i18n/words.ts';
import { anOrganization, day } from '../support/builders.ts';

describe('chooseLanguage', () => {
  it.each([
    ['en', ['zh-CN'], 'en'],
    ['zh-Hans', ['en-US'], 'zh-Hans'],
    ['zh-Hant', ['en-US'], 'zh-Hant'],
    ['zh-hant', ['en-US'], 'zh-Hant'],
    ['zh-TW', ['en-US'], 'zh-Hant'],
    ['fr', ['zh-CN'], 'en'],
    [null, [], 'en'],
    [null, ['en-US', 'zh-CN'], 'en'],
    [null, ['zh-CN', 'en-US'], 'zh-Hans'],
    [null, ['zh'], 'zh-Hans'],
    [null, ['zh-TW'], 'zh-Hant'],
    [null, ['zh-HK'], 'zh-Hant'],
    [null, ['zh-MO'], 'zh-Hant'],
    [null, ['zh-Hant'], 'zh-Hant'],
    [null, ['zh-Hant-CN'], 'zh-Hant'],
    [null, ['zh-Hant-HK', 'zh-CN'], 'zh-Hant'],
    [null, ['zh-CN'], 'zh-Hans'],
    [null, ['zh-SG'], 'zh-Hans'],
    [null, ['zh-Hans-HK'], 'zh-Hans'],
    [null, ['zh-Hans-TW', 'zh-TW'], 'zh-Hans'],
    [null, ['ZH-hans-SG'], 'zh-Hans'],
    [null, ['EN-gb'], 'en'],
    [null, ['fr-FR', 'de'], 'en'],
    [null, ['fr-FR', 'zh-HK', 'en'], 'zh-Hant'],
    [null, ['fr-FR', 'en', 'zh'], 'en'],
    [null, ['eng', 'zh-CN'], 'zh-Hans'],
    [null, ['zha', 'en-GB'], 'en'],
    [null, ['', 'zh'], 'zh-Hans'],
  ])('asked for %s by a browser that prefers %j speaks %s', (asked, preferred, language) => {
    expect(chooseLanguage(asked, preferred)).toBe(language);
  });
});

describe('wordsFor', () => {
  it.each(LANGUAGES)('gives the same words of %s each time', (language) => {
    expect(wordsFor(language)).toBe(wordsFor(language));
    expect(wordsFor(language).language).toBe(language);
  });

  it('words all things in its language', () => {
    const organization = anOrganization({
      id: 'nvidia',
      name: { en: 'Nvidia', 'zh-Hans': '英伟达', 'zh-Hant': '輝達' },
    });
    const spoken = LANGUAGES.map((language) => {
      const words = wordsFor(language);
      return [
        words.day(day('2025-11-03')),
        words.dayShort(day('2025-11-03')),
        words.date('2025-Q3'),
        words.usd(38e9),
        words.text({ en: 'A text.', 'zh-Hans': '一段文字。', 'zh-Hant': '一段話。' }),
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
      ['2025年11月3日', '2025年11月3日', '2025年第3季', '380億美元', '一段話。', '輝達', '晶片'],
    ]);
  });

  it('has no name for an organisation that is not there', () => {
    expect(LANGUAGES.map((language) => wordsFor(language).name(undefined))).toEqual(['', '', '']);
  });

  it('words a text in the language at hand while its own is still on its way', () => {
    const { text } = wordsFor('zh-Hant');
    expect([text({ en: 'A text.' }), text({ 'zh-Hans': '一段文字。' }), text({})]).toEqual([
      'A text.',
      '一段文字。',
      '',
    ]);
  });
});
