import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bareName,
  fold,
  indexTerms,
  marksIn,
  readings,
  slipsIn,
  swapsOf,
  tokensOf,
} from '../../src/scene/search-tokens.ts';
import { SEEDED } from '../support/arbitraries.ts';

const NAMES = new Set(['微软', '英伟达', '投资']);
const isName = (text: string) => NAMES.has(text);

describe('words of a text', () => {
  it('are folded, and know where they stand', () => {
    expect(tokensOf('Ｎvidia, Séoul')).toEqual([
      { term: 'nvidia', from: 0, to: 6 },
      { term: 'seoul', from: 8, to: 13 },
    ]);
  });

  it('are pairs of neighbours in Chinese, and a single character where it stands alone', () => {
    expect(tokensOf('英伟达x微').map(({ term, from, to }) => [term, from, to])).toEqual([
      ['英伟', 0, 2],
      ['伟达', 1, 3],
      ['x', 3, 4],
      ['微', 4, 5],
    ]);
  });

  it('count a character outside the first plane as one', () => {
    expect(tokensOf('𠮷野家').map(({ term, from, to }) => [term, from, to])).toEqual([
      ['𠮷野', 0, 3],
      ['野家', 2, 4],
    ]);
  });

  it('stand where they are said to, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { term, from, to } of tokensOf(text)) {
          expect(fold(text.slice(from, to))).toBe(fold(term));
        }
      }),
      SEEDED,
    );
  });
});

it('names are also filed by each Chinese character and by two words written as one', () => {
  expect(indexTerms('Scale AI', true)).toEqual(['scale', 'ai', 'scaleai']);
  expect(indexTerms('Scale AI', false)).toEqual(['scale', 'ai']);
  expect(indexTerms('微软', true)).toEqual(['微软', '微', '软']);
  expect(indexTerms('OpenAI\nMicrosoft', true)).toEqual(['openai', 'microsoft']);
});

describe('readings of a query', () => {
  it('take each two neighbours as one too', () => {
    expect(readings('Microsoft open AI', isName)).toEqual([
      ['microsoft', 'open', 'ai'],
      ['microsoftopen', 'ai'],
      ['microsoft', 'openai'],
    ]);
  });

  it('cut Chinese around the names that stand in it', () => {
    expect(readings('微软投资英伟达', isName)).toEqual([
      ['微软', '软投', '投资', '资英', '英伟', '伟达'],
      ['微软', '投资', '英伟', '伟达'],
    ]);
  });

  it('are none where there is no word', () => {
    expect(readings(' …!', isName)).toEqual([]);
  });
});

it('a misspelt word may be meant with two neighbours changed about, and be a letter or two off', () => {
  expect(swapsOf('opne')).toEqual(['pone', 'onpe', 'open']);
  expect(swapsOf('x.a')).toEqual([]);
  expect(swapsOf('微软投资')).toEqual([]);
  expect(['arm', 'meta', 'nvidia', 'microsoft', '微软'].map(slipsIn)).toEqual([0, 1, 1, 2, 0]);
});

it('a bare name is its letters and digits', () => {
  expect(['AT&T', 'x.ai', 'Open AI', '01.AI', 'Médecins'].map(bareName)).toEqual([
    'att',
    'xai',
    'openai',
    '01ai',
    'medecins',
  ]);
});

describe('marks', () => {
  const marked = (text: string, found: readonly string[], asked: readonly string[]) =>
    marksIn(text, new Set(found), asked).map(({ from, to }) => text.slice(from, to));

  it('are the part of a word that was written, and all of one that is only like it', () => {
    expect(marked('Microsoft → OpenAI', ['microsoft', 'openai'], ['micro', 'openai'])).toEqual([
      'Micro',
      'OpenAI',
    ]);
    expect(marked('NVIDIA', ['nvidia'], ['nvdia'])).toEqual(['NVIDIA']);
  });

  it('are whole in Chinese, where pairs overlap', () => {
    expect(marked('微软向英伟达采购', ['英伟', '伟达'], ['英伟', '伟达'])).toEqual(['英伟达']);
    expect(marked('微软', ['微'], ['微'])).toEqual(['微']);
  });

  it('stand in order and apart, in any text', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.array(text), (given, asked) => {
        const terms = asked.flatMap((each) => tokensOf(each).map(({ term }) => term));
        let end = -1;
        for (const { from, to } of marksIn(given, new Set(terms), terms)) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(given.length);
      }),
      SEEDED,
    );
  });
});
