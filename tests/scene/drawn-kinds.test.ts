import { describe, expect, it } from 'vitest';
import { drawnKinds } from '../../src/scene/drawn-kinds.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anEvent, anOrganization } from '../support/builders.ts';

const LEDGER = anIndexedLedger(
  [
    anEvent({ id: 'chips', date: '2024-01-01', tie: 'maker.lab.chips' }),
    anEvent({ id: 'money', date: '2024-06-01', tie: 'fund.lab.equity' }),
  ],
  {
    organizations: [
      anOrganization({ id: 'fund', kind: 'investor' }),
      anOrganization({ id: 'lab', kind: 'lab' }),
      anOrganization({ id: 'maker', kind: 'chipmaker' }),
      anOrganization({ id: 'court', kind: 'government' }),
    ],
  },
);

describe('drawnKinds', () => {
  it.each([
    ['before any tie', '2023-06-01', {}, []],
    ['with the first tie', '2024-02-01', {}, ['lab', 'chipmaker']],
    ['with both', '2024-07-01', {}, ['lab', 'chipmaker', 'investor']],
    ['with one kind of tie', '2024-07-01', { kinds: ['equity'] }, ['lab', 'investor']],
    [
      'with somebody in focus who has no tie',
      '2024-02-01',
      { focus: ['court'] },
      ['lab', 'chipmaker', 'government'],
    ],
  ] as const)('are those of the organisations drawn %s', (_, day, said, kinds) => {
    expect(drawnKinds(LEDGER, viewOn(day, said))).toEqual(kinds);
  });
});
