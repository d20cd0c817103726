import { describe, expect, it } from 'vitest';
import { dependenceOn, isComputeCustomer } from '../../src/scene/dependence.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anEvent, day } from '../support/builders.ts';
import { REAL_INDEX } from '../support/real-ledger.ts';

const bn = (count: number) => ({ usd: count * 1e9, kind: 'commitment' }) as const;
const LEDGER = anIndexedLedger([
  anEvent({ id: 'a', date: '2023-01-01', tie: 'one.lab.compute', amount: bn(3) }),
  anEvent({ id: 'b', date: '2024-01-01', tie: 'two.lab.compute', deal: 'x', amount: bn(1) }),
  anEvent({ id: 'c', date: '2024-02-01', tie: 'two.lab.compute', deal: 'y' }),
  anEvent({ id: 'd', date: '2024-01-01', tie: 'three.lab.compute', status: 'reported' }),
  anEvent({ id: 'e', date: '2024-01-01', tie: 'three.other.compute', status: 'reported' }),
  anEvent({ id: 'f', date: '2024-03-01', tie: 'one.lab.compute', effect: 'ends' }),
  anEvent({ id: 'g', date: '2024-03-01', tie: 'two.lab.compute', effect: 'ends' }),
]);

describe('dependence on providers of compute', () => {
  it('has nobody the largest where two weigh the same, and a largest by money where two disclose it', () => {
    expect(dependenceOn(LEDGER, 'lab', day('2024-01-15'))).toEqual({
      now: {
        byNumber: 0.5,
        byMoney: 0.625, // ¾² + ¼²
        disclosedShare: 1,
        providers: [
          { id: 'one', deals: 1, usd: 3e9 },
          { id: 'two', deals: 1, usd: 1e9 },
        ],
      },
      disclosed: 2,
      largestByDeals: null,
      largestByMoney: { id: 'one', share: 0.75 },
    });
  });

  it('counts the deals of each', () => {
    const { now, largestByDeals } = dependenceOn(LEDGER, 'lab', day('2024-02-15'));
    expect(now.byNumber).toBeCloseTo(5 / 9, 12);
    expect(largestByDeals).toEqual({ id: 'two', share: 2 / 3 });
  });

  it('says nothing of money that one alone discloses', () => {
    const scene = dependenceOn(LEDGER, 'lab', day('2023-06-01'));
    expect(scene.largestByMoney).toBeNull();
    expect(scene.largestByDeals).toEqual({ id: 'one', share: 1 });
  });

  it('is empty without a provider', () => {
    expect(dependenceOn(LEDGER, 'lab', day('2024-04-01'))).toEqual({
      now: { byNumber: null, byMoney: null, disclosedShare: null, providers: [] },
      disclosed: 0,
      largestByDeals: null,
      largestByMoney: null,
    });
  });

  it('is asked of those who ever had a provider in force', () => {
    const asked = ['lab', 'other', 'one'].map((id) => isComputeCustomer(LEDGER, id));
    expect(asked).toEqual([true, false, false]);
  });

  it('of OpenAI is on Microsoft alone in June 2023', () => {
    const { now } = dependenceOn(REAL_INDEX, 'openai', day('2023-06-01'));
    expect(now.providers.map(({ id }) => id)).toEqual(['microsoft']);
    expect(now.byNumber).toBe(1);
  });
});
