import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/dataset/languages/in-language.ts';
import { toTraditional } from '../../src/dataset/languages/to-traditional.ts';
import { REAL_LEDGER } from '../support/real-ledger.ts';

/** Organisations whose name in a running text is not the one they bear in the picture. */
const OTHERWISE_IN_TEXTS = [
  'amd', // AMD in Latin letters
  'samsung', // 三星 also names its phones and its other companies
];

/** Names in Latin letters that stand for Chinese ones. */
const LATIN = 'Google|Google Cloud|AWS|Bing|BMW|Uber|Intuit|Android|Getty Images|Axel Springer';

/** What is written by us; sources bear the titles of others. */
const { sources: _, ...TEXTS } = REAL_LEDGER;

describe('the Traditional texts', () => {
  it('name every organisation as it is named in the picture', () => {
    const other = REAL_LEDGER.organizations.filter(
      ({ value: { name } }) => toTraditional(name['zh-Hans']) !== name['zh-Hant'],
    );
    expect(other.map(({ value }) => value.id)).toEqual(OTHERWISE_IN_TEXTS);
  });

  it('set a space between a name in Latin letters and what is in them too', () => {
    const texts = JSON.stringify(inLanguage(TEXTS, 'zh-Hant'));
    const glued = new RegExp(`(?<![A-Za-z])(${LATIN})[A-Z0-9]\\w*|\\w(Google|Bing)\\b`, 'g');
    expect(texts.match(glued) ?? []).toEqual([]);
  });
});
