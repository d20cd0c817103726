import { describe, expect, it } from 'vitest';
import { amountsNameDeals } from '../../../src/dataset/rules/amounts-name-deals.ts';
import { aLedger, anEvent } from '../../support/builders.ts';

describe('amountsNameDeals', () => {
  it('finds amounts and tranches that belong to no deal', () => {
    const ledger = aLedger([
      anEvent({ id: 'sum', date: '2024-01-01', amount: { usd: 5, kind: 'invested' } }),
      anEvent({ id: 'part', date: '2024-02-01', effect: 'deepens', tranche: { usd: 2 } }),
    ]);
    expect(amountsNameDeals.check(ledger)).toEqual([
      {
        file: 'data/events/2024.yaml',
        line: 1,
        record: 'sum',
        message: 'cloud.lab.compute: an amount without a deal; give the deal an id',
      },
      {
        file: 'data/events/2024.yaml',
        line: 2,
        record: 'part',
        message: 'cloud.lab.compute: an amount without a deal; give the deal an id',
      },
    ]);
  });

  it('finds nothing where each amount names its deal', () => {
    const ledger = aLedger([
      anEvent({
        id: 'a',
        date: '2024-01-01',
        deal: 'lease',
        amount: { usd: 5, kind: 'invested' },
        tranche: { usd: 2 },
      }),
      anEvent({ id: 'b', date: '2024-02-01', effect: 'deepens' }),
    ]);
    expect(amountsNameDeals.check(ledger)).toEqual([]);
  });
});
