import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDiffering } from '../../src/scene/edition-scene.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anyEvents, anyView, SEEDED } from '../support/arbitraries.ts';
import { anEvent, day } from '../support/builders.ts';

const SAME = [
  anEvent({ id: 'cloud', date: '2023-01-10' }),
  anEvent({ id: 'shop', date: '2023-01-20', tie: 'lab.shop.model' }),
];

/** The fund's stake counts from earlier, the maker's contract has other terms, and a fourth tie was not known. */
const OLD = anIndexedLedger([
  ...SAME,
  anEvent({ id: 'fund', date: '2023-06-01', effective: '2023', tie: 'fund.lab.equity' }),
  anEvent({ id: 'maker', date: '2023-07-01', tie: 'maker.cloud.chips' }),
]);
const NEW = anIndexedLedger([
  ...SAME,
  anEvent({ id: 'fund', date: '2023-06-01', effective: '2023-04', tie: 'fund.lab.equity' }),
  anEvent({
    id: 'maker',
    date: '2023-07-01',
    tie: 'maker.cloud.chips',
    terms: { exclusivity: 'exclusive' },
  }),
  anEvent({ id: 'found', date: '2023-08-01', tie: 'fund.shop.equity' }),
]);

describe('countDiffering', () => {
  it.each([
    ['2023-06-30', {}, 0],
    ['2023-07-01', {}, 1],
    ['2023-08-01', {}, 2],
    ['2023-08-01', { kinds: ['chips'] }, 1],
    ['2023-08-01', { focus: ['shop'] }, 1],
    ['2023-08-01', { focus: ['shop'], rest: 'hide' }, 1],
    ['2023-08-01', { view: 'claims' }, 0],
    ['2023-01-15', { basis: 'effective' }, 1],
    ['2023-05-01', { basis: 'effective' }, 1],
    ['2023-08-01', { basis: 'effective' }, 3],
    ['2023-06-30', { vs: day('2023-07-15') }, 1],
    ['2023-08-01', { vs: day('2023-07-15') }, 2],
    ['2023-01-15', { days: [day('2023-08-01')] }, 0],
    ['2023-01-15', { view: 'multiples', days: [day('2023-07-01'), day('2023-08-01')] }, 2],
  ] as const)('of the view on %s with %o is %i, either way round', (at, said, expected) => {
    const view = viewOn(at, said);
    expect(countDiffering(OLD, NEW, view)).toBe(expected);
    expect(countDiffering(NEW, OLD, view)).toBe(expected);
  });

  it('is nothing between a ledger and its copy, whatever is looked at', () => {
    fc.assert(
      fc.property(anyEvents, anyView, (events, view) => {
        const [one, other] = [anIndexedLedger(events), anIndexedLedger(events)];
        expect(countDiffering(one, other, view)).toBe(0);
      }),
      SEEDED,
    );
  });

  it('does not disturb what is remembered for the picture', () => {
    const view = viewOn('2023-08-01', { kinds: ['equity'] });
    expect(countDiffering(OLD, NEW, view)).toBe(1);
    expect(countDiffering(OLD, NEW, { ...view, kinds: ['chips'] })).toBe(1);
  });
});
