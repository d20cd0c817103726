import { describe, expect, it } from 'vitest';
import { drawnKinds } from '../../src/scene/drawn-kinds.ts';
import { DEFAULT_VIEW } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anEvent, anOrganization } from '../support/builders.ts';

const PICK = { type: 'tie', id: 'maker.lab.chips' } as const;

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
    ['on any day', {}, ['lab', 'chipmaker', 'investor']],
    ['with one kind of tie', { kinds: ['equity'] }, ['lab', 'investor']],
    ['with no kind of tie', { kinds: [] }, []],
    ['with somebody in focus', { kinds: [], focus: ['court'] }, ['government']],
    ['with a tie picked', { kinds: [], pick: PICK }, ['lab', 'chipmaker']],
  ] as const)('are those of the organisations drawn %s', (_, said, kinds) => {
    expect(drawnKinds(LEDGER, { ...DEFAULT_VIEW, ...said })).toEqual(kinds);
  });

  it('do not depend on the day', () => {
    const [early, late] = ['2023-01-01', '2025-12-31'].map((day) => viewOn(day, {}));
    expect(early && drawnKinds(LEDGER, early)).toEqual(late && drawnKinds(LEDGER, late));
  });
});
