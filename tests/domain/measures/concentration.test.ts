import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concentrationOn,
  concentrationThrough,
} from '../../../src/domain/measures/concentration.ts';
import { valueOn } from '../../../src/domain/measures/series.ts';
import { tiesOnDay } from '../../../src/domain/snapshot.ts';
import { WINDOW } from '../../../src/domain/time/window.ts';
import { anIndexedLedger } from '../../support/an-indexed-ledger.ts';
import { anyNetwork, NETWORK_DAYS } from '../../support/any-network.ts';
import { SEEDED } from '../../support/arbitraries.ts';
import { anEvent, day } from '../../support/builders.ts';
import { SMALL_NETWORK } from '../../support/small-network.ts';

function ofAlphaOn(on: string) {
  return concentrationOn(tiesOnDay(SMALL_NETWORK.ties, day(on)), 'alpha');
}

const NIMBUS = { id: 'nimbus', deals: 1, usd: 30 };
const METAL = { id: 'metal', deals: 1, usd: 10 };

describe('the concentration of compute supply', () => {
  it('is undefined without a provider', () => {
    const none = { byNumber: null, byMoney: null, disclosedShare: null, providers: [] };
    expect(ofAlphaOn('2023-01-09')).toEqual(none);
    expect(concentrationOn(tiesOnDay(SMALL_NETWORK.ties, day('2023-05-01')), 'beta')).toEqual(none);
  });

  it('is 1 with one provider', () => {
    const one = { byNumber: 1, byMoney: 1, disclosedShare: 1 };
    expect(ofAlphaOn('2023-01-10')).toEqual({ ...one, providers: [NIMBUS] });
    expect(ofAlphaOn('2023-09-01')).toEqual({ ...one, providers: [METAL] });
  });

  it('is the sum of squared shares of deals, and of money', () => {
    // deals 1 and 1: ½² + ½² = 0.5; money 30 and 10: 0.75² + 0.25² = 0.625
    expect(ofAlphaOn('2023-05-01')).toEqual({
      byNumber: 0.5,
      byMoney: 0.625,
      disclosedShare: 1,
      providers: [METAL, NIMBUS],
    });
    // deals 2 and 1: (2/3)² + (1/3)² = 5/9; the second deal's sum is not known
    const { byNumber, byMoney, providers } = ofAlphaOn('2023-08-01');
    expect(byNumber).toBeCloseTo(5 / 9, 12);
    expect([byMoney, providers]).toEqual([0.625, [METAL, { ...NIMBUS, deals: 2 }]]);
  });

  it('leaves out what is only reported, what has ended, sums a year, and says whose sums are known', () => {
    const { ties } = anIndexedLedger([
      anEvent({
        id: 'a',
        date: '2023-01-01',
        tie: 'a.lab.compute',
        amount: { usd: 6, kind: 'up-to' },
      }),
      anEvent({
        id: 'b',
        date: '2023-01-01',
        tie: 'b.lab.compute',
        amount: { usd: 2, kind: 'commitment' },
      }),
      anEvent({
        id: 'c',
        date: '2023-01-01',
        tie: 'c.lab.compute',
        amount: { usd: 5, kind: 'annual' },
      }),
      anEvent({ id: 'd', date: '2023-01-01', tie: 'd.lab.compute' }),
      anEvent({ id: 'e', date: '2023-01-01', tie: 'e.lab.compute', effect: 'reported' }),
      anEvent({
        id: 'f',
        date: '2023-01-01',
        tie: 'a.lab.compute',
        effect: 'reported',
        deal: 'said',
      }),
      anEvent({ id: 'g', date: '2023-01-01', tie: 'b.lab.compute', deal: 'old' }),
      anEvent({ id: 'h', date: '2023-01-02', tie: 'b.lab.compute', effect: 'ends', deal: 'old' }),
      anEvent({ id: 'i', date: '2023-01-01', tie: 'a.lab.chips' }),
      anEvent({ id: 'j', date: '2023-01-01', tie: 'lab.a.compute' }),
    ]);
    // four providers with a deal each: 4 × ¼² = 0.25; money 6 and 2: 0.75² + 0.25² = 0.625, of two in four
    expect(concentrationOn(tiesOnDay(ties, day('2023-01-02')), 'lab')).toEqual({
      byNumber: 0.25,
      byMoney: 0.625,
      disclosedShare: 0.5,
      providers: [
        { id: 'a', deals: 1, usd: 6 },
        { id: 'b', deals: 1, usd: 2 },
        { id: 'c', deals: 1, usd: null },
        { id: 'd', deals: 1, usd: null },
      ],
    });
  });

  it('is through the window what it is on each day', () => {
    fc.assert(
      fc.property(anyNetwork, (ledger) => {
        const { byNumber, byMoney } = concentrationThrough(ledger.ties, 'alpha');
        for (const on of NETWORK_DAYS.filter((at) => at >= WINDOW.first)) {
          const onDay = concentrationOn(tiesOnDay(ledger.ties, on), 'alpha');
          expect([valueOn(byNumber, on), valueOn(byMoney, on)]).toEqual([
            onDay.byNumber,
            onDay.byMoney,
          ]);
        }
      }),
      SEEDED,
    );
  });
});
