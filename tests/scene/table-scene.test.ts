import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownTies } from '../../src/scene/shown-ties.ts';
import { buildTableScene } from '../../src/scene/table-scene.ts';
import type { ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anyEvents, anyView, SEEDED } from '../support/arbitraries.ts';
import { anEvent, day } from '../support/builders.ts';

const LEDGER = anIndexedLedger([
  anEvent({ id: 'compute', date: '2024-01-01', tie: 'cloud.lab.compute' }),
  anEvent({ id: 'equity', date: '2024-01-01', tie: 'fund.lab.equity' }),
  anEvent({ id: 'chips', date: '2024-01-01', tie: 'maker.cloud.chips' }),
]);

function groupsOn(at: string, said: Partial<ViewState> = {}) {
  const { focused, others } = buildTableScene(LEDGER, viewOn(at, said));
  return { focused: focused.map(({ id }) => id), others: others.map(({ id }) => id) };
}

describe('a table scene', () => {
  it('has all ties of the day in one group without a focus', () => {
    expect(groupsOn('2024-01-01')).toEqual({
      focused: ['cloud.lab.compute', 'fund.lab.equity', 'maker.cloud.chips'],
      others: [],
    });
  });

  it('puts what the focus reaches first and the rest beneath', () => {
    expect(groupsOn('2024-01-01', { focus: ['fund'] })).toEqual({
      focused: ['fund.lab.equity'],
      others: ['cloud.lab.compute', 'maker.cloud.chips'],
    });
    expect(groupsOn('2024-01-01', { focus: ['fund'], hops: 2 })).toEqual({
      focused: ['cloud.lab.compute', 'fund.lab.equity'],
      others: ['maker.cloud.chips'],
    });
  });

  it('puts all beneath a focus that nothing reaches', () => {
    expect(groupsOn('2024-01-01', { focus: ['nobody'] }).focused).toEqual([]);
    expect(groupsOn('2024-01-01', { focus: ['nobody'] }).others).toHaveLength(3);
  });

  it('is empty before anything stands, and names its day', () => {
    expect(buildTableScene(LEDGER, viewOn('2023-12-31'))).toEqual({
      day: day('2023-12-31'),
      focused: [],
      others: [],
      disputed: new Set(),
    });
  });

  it('marks the shown ties that are disputed, in whichever group', () => {
    const disputedIn = (at: string, ...targets: string[]) => {
      const view = viewOn(at, { focus: ['fund'] });
      return [...buildTableScene(LEDGER, view, new Set(targets)).disputed];
    };
    const all = ['event.equity', 'tie.maker.cloud.chips', 'tie.cloud.lab.legal', 'org.cloud'];
    expect(disputedIn('2024-01-01', ...all)).toEqual(['fund.lab.equity', 'maker.cloud.chips']);
    expect(disputedIn('2023-12-31', ...all)).toEqual([]);
    expect(disputedIn('2024-01-01')).toEqual([]);
  });

  it('lists just the ties of the picture, each once', () => {
    fc.assert(
      fc.property(anyEvents, anyView, fc.subarray(['a', 'b', 'c']), (events, anyOne, focus) => {
        const ledger = anIndexedLedger(events);
        const view = { ...anyOne, focus };
        const { focused, others } = buildTableScene(ledger, view);
        const listed = [...focused, ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(listed).toEqual(shownTies(ledger, view).map(({ tie }) => tie));
      }),
      SEEDED,
    );
  });
});
