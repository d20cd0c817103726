import { describe, expect, it } from 'vitest';
import { fromIsNotTo } from '../../../src/dataset/rules/from-is-not-to.ts';
import { aLedger, anEvent } from '../../support/builders.ts';

describe('fromIsNotTo', () => {
  it('finds a tie from an organisation to itself', () => {
    const ledger = aLedger([anEvent({ id: 'loop', date: '2024', tie: 'lab.lab.equity' })]);
    expect(fromIsNotTo.check(ledger)).toEqual([
      {
        file: 'data/events/2024.yaml',
        line: 1,
        record: 'loop',
        message: 'lab.lab.equity joins an organisation to itself; correct the tie',
      },
    ]);
  });

  it('finds nothing in a tie between two', () => {
    expect(fromIsNotTo.check(aLedger([anEvent({ id: 'a', date: '2024' })]))).toEqual([]);
  });
});
