import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TAIWAN_PHRASES } from '../../../src/dataset/languages/taiwan-phrases.ts';
import { toTraditional } from '../../../src/dataset/languages/to-traditional.ts';
import { SEEDED } from '../../support/arbitraries.ts';

describe('toTraditional', () => {
  it.each([
    ['实验室', '實驗室'],
    ['软件与网络', '軟體與網路'],
    ['英伟达的芯片', '輝達的晶片'],
    ['谷歌云', 'Google雲'],
    ['台积电为高通代工', '台積電為高通代工'],
    ['算力与知识产权', '算力與智慧財產權'],
    ['特朗普、萨姆·奥特曼', '川普、山姆·奧特曼'],
    ['“云”', '「雲」'],
    ['OpenAI 与 xAI，2025年', 'OpenAI 與 xAI，2025年'],
    ['', ''],
  ])('writes “%s” as “%s”', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  it.each([...TAIWAN_PHRASES])(
    'writes our own phrase “%s” as “%s” wherever it stands',
    (own, taiwan) => {
      expect(toTraditional(own)).toBe(taiwan);
      expect(toTraditional(`${own}，${own}。`)).toBe(`${taiwan}，${taiwan}。`);
    },
  );

  it('leaves text without Chinese and without its quotation marks as it is', () => {
    const foreign = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/\p{Script=Han}|[“”]/u.test(text));
    fc.assert(
      fc.property(foreign, (text) => {
        expect(toTraditional(text)).toBe(text);
      }),
      SEEDED,
    );
  });
});
