import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedLoops } from '../../../src/domain/measures/closed-loops.ts';
import { tiesOnDay } from '../../../src/domain/snapshot.ts';
import { anIndexedLedger } from '../../support/an-indexed-ledger.ts';
import { anyNetwork, NETWORK_DAYS } from '../../support/any-network.ts';
import { SEEDED } from '../../support/arbitraries.ts';
import { anEvent, anOrganization, day } from '../../support/builders.ts';
import { naiveLoops } from '../../support/naive-measures.ts';
import { SMALL_NETWORK } from '../../support/small-network.ts';

function loopsOn(on: string) {
  return closedLoops(SMALL_NETWORK, tiesOnDay(SMALL_NETWORK.ties, day(on)));
}

describe('closed loops', () => {
  it('need all three pairs', () => {
    expect(loopsOn('2023-02-28')).toEqual([]);
    expect(loopsOn('2023-09-01')).toEqual([]);
  });

  it('are reported while one pair has only a reported tie', () => {
    expect(loopsOn('2023-03-01')).toEqual([
      {
        id: 'alpha.nimbus.silicon',
        organizations: ['alpha', 'nimbus', 'silicon'],
        ties: ['nimbus.alpha.compute', 'silicon.alpha.chips', 'silicon.nimbus.chips'],
        standing: 'reported',
      },
    ]);
  });

  it('are in force once every pair has a tie in force, and hold no tie of friction', () => {
    // the stake of 1 April joins silicon and alpha in force; the rivalry of 1 June joins nobody
    expect(loopsOn('2023-06-01')).toEqual([
      {
        id: 'alpha.nimbus.silicon',
        organizations: ['alpha', 'nimbus', 'silicon'],
        ties: [
          'nimbus.alpha.compute',
          'silicon.alpha.chips',
          'silicon.alpha.equity',
          'silicon.nimbus.chips',
        ],
        standing: 'in-force',
      },
    ]);
  });

  it('take organisations by their kind alone: a hyperscaler that makes chips is a cloud', () => {
    const organizations = [
      anOrganization({ id: 'alpha', kind: 'lab' }),
      anOrganization({ id: 'maker', kind: 'hyperscaler', layers: [] }),
      anOrganization({ id: 'nimbus', kind: 'hyperscaler' }),
    ];
    const tied = ['maker.alpha.chips', 'maker.nimbus.chips', 'nimbus.alpha.compute'];
    const events = tied.map((tie, index) => anEvent({ id: `e${index}`, date: '2023-01-01', tie }));
    const ledger = anIndexedLedger(events, { organizations });
    expect(closedLoops(ledger, tiesOnDay(ledger.ties, day('2023-01-01')))).toEqual([]);
  });

  it('are those that trying every three organisations finds', () => {
    fc.assert(
      fc.property(anyNetwork, fc.constantFrom(...NETWORK_DAYS), (ledger, on) => {
        const ties = tiesOnDay(ledger.ties, on);
        expect(closedLoops(ledger, ties).map(({ id }) => id)).toEqual(naiveLoops(ledger, ties));
      }),
      SEEDED,
    );
  });
});
