import { describe, expect, it } from 'vitest';
import { editionChanges } from '../../src/dataset/edition-changes.ts';
import { recordsOf } from '../../src/dataset/records.ts';
import { aLedger, anEvent } from '../support/builders.ts';

const NONE = { added: [], removed: [], changed: [] };

const OLD = [
  anEvent({ id: 'kept', date: '2023-01-10' }),
  anEvent({ id: 'moved', date: '2023-02-01', tie: 'fund.lab.equity' }),
  anEvent({ id: 'retold', date: '2023-03-01', tie: 'lab.shop.model' }),
  anEvent({ id: 'wrong', date: '2023-04-01', tie: 'maker.cloud.chips' }),
];
const NEW = [
  anEvent({ id: 'kept', date: '2023-01-10' }),
  anEvent({ id: 'moved', date: '2023-02-02', tie: 'fund.lab.equity' }),
  anEvent({ id: 'retold', date: '2023-03-01', tie: 'lab.shop.model', sources: ['wire', 'blog'] }),
  anEvent({ id: 'found', date: '2023-05-01', tie: 'fund.shop.equity' }),
];

describe('editionChanges', () => {
  it('names the events and ties that were added, removed and changed', () => {
    expect(editionChanges(recordsOf(aLedger(OLD)), recordsOf(aLedger(NEW)))).toEqual({
      events: { added: ['found'], removed: ['wrong'], changed: ['moved', 'retold'] },
      ties: {
        added: ['fund.shop.equity'],
        removed: ['maker.cloud.chips'],
        changed: ['fund.lab.equity'],
      },
    });
  });

  it('takes a tie for changed where only its date of effect is another', () => {
    const [old, now] = ['2023', '2023-04'].map((effective) =>
      recordsOf(aLedger([anEvent({ id: 'lease', date: '2023-06-01', effective })])),
    );
    expect(old && now && editionChanges(old, now).ties).toEqual({
      ...NONE,
      changed: ['cloud.lab.compute'],
    });
  });

  it('finds nothing between a ledger and itself', () => {
    const records = recordsOf(aLedger(OLD));
    expect(editionChanges(records, recordsOf(aLedger(OLD)))).toEqual({ events: NONE, ties: NONE });
  });
});
