import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { TAIWAN_PHRASES } from '../../../src/dataset/languages/taiwan-phrases.ts';
import { toTraditional } from '../../../src/dataset/languages/to-traditional.ts';
import { SEEDED } from '../../support/arbitraries.ts';

describe('toTraditional', () => {
  it.each([
    ['实验室', '實驗室'],
    ['软件与网络', '軟體與網路'],
    ['英伟达的芯片', '輝達的晶片'],
    ['台积电为高通代工', '台積電為高通代工'],
    ['“知识产权”', '「智慧財產權」'],
    ['OpenAI 与 xAI，2025年', 'OpenAI 與 xAI，2025年'],
    ['', ''],
  ])('writes “%s” as “%s”', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  it('writes each of our own phrases as the list has it, wherever it stands', () => {
    const wrong = [...TAIWAN_PHRASES].filter(
      ([own, taiwan]) =>
        toTraditional(own) !== taiwan ||
        toTraditional(`${own}，${own}。`) !== `${taiwan}，${taiwan}。`,
    );
    expect(wrong).toEqual([]);
  });

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

describe('TAIWAN_PHRASES', () => {
  /** Letters of both scripts that the list writes on purpose. */
  const OF_BOTH = /[台里布占准]/g;
  const convert = Converter({ from: 'cn', to: 'tw' });

  it('hold no letter that only Simplified Chinese has', () => {
    const slips = [...TAIWAN_PHRASES].filter(([, taiwan]) => {
      const letters = [...taiwan.replaceAll(OF_BOTH, '')];
      return letters.some((letter) => convert(letter) !== letter);
    });
    expect(slips).toEqual([]);
  });

  it('are texts of Chinese, none of them empty', () => {
    const odd = [...TAIWAN_PHRASES].filter(
      ([own, taiwan]) => !/\p{Script=Han}/u.test(own) || taiwan.trim() !== taiwan || taiwan === '',
    );
    expect(odd).toEqual([]);
  });
});
