import { describe, expect, it } from 'vitest';
import { compileLedger } from '../../src/dataset/compile.ts';
import { LANGUAGES, type Language } from '../../src/domain/vocabulary.ts';
import { REAL_LEDGER } from '../support/real-ledger.ts';
import { changedByOpenCc } from '../support/simplified-letters.ts';

const FILES = compileLedger(REAL_LEDGER);

/** The values of the compiled files that hold text, each with the keys that lead to it; an organisation's name is in all languages and is left out. */
function textsIn(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  if (LANGUAGES.some((language) => language in value)) return [[path, value]];
  return Object.entries(value)
    .filter(([key]) => key !== 'name' || !path.startsWith('.organizations'))
    .flatMap(([key, item]) => textsIn(item, `${path}.${key}`));
}

function textsOf(language: Language): [string, unknown][] {
  const { ledger, background } = FILES[language];
  return [...textsIn(ledger), ...textsIn(background)];
}

/** The texts of a language by their path. */
function wordingsOf(language: Language): [string, string][] {
  return textsOf(language).map(([path, text]) => [
    path,
    (text as Readonly<Record<string, string>>)[language] ?? '',
  ]);
}

/** The names that an organisation has in a language. */
function namesOf(language: Language): string[] {
  return FILES[language].ledger.organizations.map(({ name }) => name[language]);
}

describe.each(LANGUAGES)('the compiled ledger in %s', (language) => {
  it('has every text in this language and in no other, and none of them empty', () => {
    const texts = textsOf(language);
    const others = texts.filter(([, text]) => Object.keys(text as object).join() !== language);
    expect(others).toEqual([]);
    expect(wordingsOf(language).filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(namesOf(language).filter((name) => name.trim() === '')).toEqual([]);
  });

  it('has the same texts as in English', () => {
    const paths = textsOf(language).map(([path]) => path);
    expect(paths).toEqual(textsOf('en').map(([path]) => path));
    expect(paths.length).toBeGreaterThan(3_000);
  });
});

describe('the compiled ledger', () => {
  it('has a title and a summary of every event, and a description of every organisation', () => {
    const paths = new Set(textsOf('en').map(([path]) => path));
    const { events, organizations } = REAL_LEDGER;
    const wanted = [
      ...events.map((_, place) => `.events.${place}.title`),
      ...events.map(({ value }) => `.events.${value.id}.summary`),
      ...organizations.map(({ value }) => `.organizations.${value.id}.description`),
    ];
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  });

  it('has no Chinese in English', () => {
    const slips = wordingsOf('en').filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(slips).toEqual([]);
  });
});

/** The letters of Traditional texts that a check finds fault with, each with its path. */
function slipsIn(
  texts: readonly (readonly [string, string])[],
  faultsOf: (text: string) => string[],
) {
  return texts.flatMap(([path, text]) => faultsOf(text).map((fault) => `${path}: ${fault}`));
}

describe('the compiled ledger in Traditional Chinese', () => {
  const texts = wordingsOf('zh-Hant');

  it('holds no letter that only Simplified Chinese has, alone or in the word around it', () => {
    expect(slipsIn(texts, changedByOpenCc)).toEqual([]);
  });

  it.each([
    ['這是机构', ['机', '构']],
    ['用於半導體制造', ['制']],
    ['這裡的機構，批准與否', []],
  ])('would be caught with “%s”', (text, letters) => {
    expect(changedByOpenCc(text)).toEqual(letters);
  });

  it('names organisations without a letter that only Simplified Chinese has', () => {
    const names = namesOf('zh-Hant').map((name) => [name, name] as const);
    expect(slipsIn(names, changedByOpenCc)).toEqual([]);
  });

  it('writes transliterated names without the letters that stand in no such name', () => {
    const name = /\p{Script=Han}+(?:[·-]\p{Script=Han}+)+/gu;
    const odd = (text: string) =>
      [...text.matchAll(name)]
        .map(([found]) => found)
        .filter((found) => /[裡傢]|佈雷/u.test(found));
    expect(slipsIn(texts, odd)).toEqual([]);
  });

  it('quotes in corner brackets', () => {
    expect(texts.filter(([, text]) => /[“”]/.test(text))).toEqual([]);
  });
});
