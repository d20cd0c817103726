import { describe, expect, it } from 'vitest';
import { languagesInPlace } from '../../../src/dataset/rules/languages-in-place.ts';
import { aLedger, anEvent, anOrganization } from '../../support/builders.ts';

const GOOD = { en: 'A deal with 1 partner', 'zh-Hans': '与 OpenAI 的协议' };

describe('languagesInPlace', () => {
  it('finds Chinese in English and English in place of Chinese', () => {
    const ledger = aLedger(
      [
        anEvent({
          id: 'mixed',
          date: '2024',
          title: { en: 'Deal 协议', 'zh-Hans': '协议' },
          summary: { en: 'A deal.', 'zh-Hans': 'A deal.' },
        }),
      ],
      {
        organizations: [
          anOrganization({ id: 'lab', description: { en: 'A lab.', 'zh-Hans': 'A lab.' } }),
        ],
      },
    );
    expect(languagesInPlace.check(ledger)).toEqual([
      {
        file: 'data/events/2024.yaml',
        line: 1,
        record: 'mixed',
        message: 'the English “Deal 协议” holds Chinese; write it in English',
      },
      {
        file: 'data/events/2024.yaml',
        line: 1,
        record: 'mixed',
        message: '“A deal.” is not Chinese; translate it',
      },
      {
        file: 'data/organizations.yaml',
        line: 1,
        record: 'lab',
        message: '“A lab.” is not Chinese; translate it',
      },
    ]);
  });

  it('finds nothing where each language is in its place, names in Latin letters included', () => {
    const ledger = aLedger([anEvent({ id: 'a', date: '2024', title: GOOD, summary: GOOD })]);
    expect(languagesInPlace.check(ledger)).toEqual([]);
  });
});
