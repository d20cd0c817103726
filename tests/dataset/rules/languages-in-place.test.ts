import { describe, expect, it } from 'vitest';
import { languagesInPlace } from '../../../src/dataset/rules/languages-in-place.ts';
import type { LocalText } from '../../../src/domain/ledger.ts';
import {
  aCamp,
  aClaim,
  aLedger,
  anEvent,
  anOrganization,
  aScenario,
  aSource,
  type Given,
} from '../../support/builders.ts';

const GOOD = { en: 'A deal with 1 partner', 'zh-Hans': '与 OpenAI 的协议' };
const ENGLISH = { en: 'A deal.', 'zh-Hans': 'A deal that nobody has translated.' };

/** What is said about the title of an event. */
function messagesFor(title: LocalText): string[] {
  const ledger = aLedger([anEvent({ id: 'a', date: '2024', title })]);
  return languagesInPlace.check(ledger).map(({ message }) => message);
}

describe('languagesInPlace', () => {
  it('finds Chinese in English and English in place of Chinese', () => {
    const ledger = aLedger([
      anEvent({
        id: 'mixed',
        date: '2024',
        title: { en: 'Deal 协议', 'zh-Hans': '协议' },
        summary: ENGLISH,
      }),
    ]);
    const place = { file: 'data/events/2024.yaml', line: 1, record: 'mixed' };
    expect(languagesInPlace.check(ledger)).toEqual([
      { ...place, message: 'the English “Deal 协议” holds Chinese; write it in English' },
      {
        ...place,
        message: '“A deal that nobody has translated.” is not Chinese; translate it',
      },
    ]);
  });

  it('quotes forty letters of what is long', () => {
    const long = 'x'.repeat(50);
    expect([
      messagesFor({ en: `协${long}`, 'zh-Hans': '协议' }),
      messagesFor({ en: 'A deal.', 'zh-Hans': long }),
    ]).toEqual([
      [`the English “协${'x'.repeat(39)}” holds Chinese; write it in English`],
      [`“${'x'.repeat(40)}” is not Chinese; translate it`],
    ]);
  });

  it('lets a name in Latin letters stand for itself up to 24 letters', () => {
    const named = (name: string) => messagesFor({ en: 'A name', 'zh-Hans': name });
    expect(named('GPT-4o & Claude 3.5, 2024')).toEqual([
      '“GPT-4o & Claude 3.5, 2024” is not Chinese; translate it',
    ]);
    expect(named('GPT-4o & Claude 3.5 2024')).toEqual([]);
    expect(named('Яндекс')).toEqual(['“Яндекс” is not Chinese; translate it']);
  });

  const layer = { layer: 'chips', note: ENGLISH, sources: [] } as const;
  const tie = { from: 'a', to: 'b', kind: 'equity', note: ENGLISH } as const;
  const members = [{ organization: 'lab', role: ENGLISH }];
  const deep: readonly (readonly [string, Given])[] = [
    ['description', { organizations: [anOrganization({ id: 'x', description: ENGLISH })] }],
    ['layer', { organizations: [anOrganization({ id: 'x', layers: [layer] })] }],
    ['label of a source', { sources: [aSource({ id: 'x', label: ENGLISH })] }],
    ['note of a source', { sources: [aSource({ id: 'x', note: ENGLISH })] }],
    ['claim', { claims: [aClaim({ id: 'x', says: ENGLISH })] }],
    ['record of a claim', { claims: [aClaim({ id: 'x', record: ENGLISH })] }],
    ['camp', { camps: [aCamp({ id: 'x', name: ENGLISH })] }],
    ['role in a camp', { camps: [aCamp({ id: 'x', members })] }],
    ['scenario', { scenarios: [aScenario({ id: 'x', since: ENGLISH })] }],
    ['tie of a scenario', { scenarios: [aScenario({ id: 'x', ties: [tie] })] }],
  ];

  it.each(deep)('looks into the %s', (_what, given) => {
    expect(languagesInPlace.check(aLedger([], given)).map(({ record }) => record)).toEqual(['x']);
  });

  it('looks into disagreements and the terms of effects', () => {
    const event = anEvent({
      id: 'a',
      date: '2024',
      disagreement: ENGLISH,
      terms: { note: ENGLISH, scope: null },
    });
    expect(languagesInPlace.check(aLedger([event]))).toHaveLength(2);
  });

  it('finds nothing where each language is in its place, names in Latin letters included', () => {
    const ledger = aLedger([anEvent({ id: 'a', date: '2024', title: GOOD, summary: GOOD })], {
      claims: [aClaim({ id: 'a', says: GOOD })],
    });
    expect(languagesInPlace.check(ledger)).toEqual([]);
  });
});
