import { describe, expect, it } from 'vitest';
import { entangledPairs } from '../../../src/domain/measures/entanglement.ts';
import { tiesOnDay } from '../../../src/domain/snapshot.ts';
import { anIndexedLedger } from '../../support/an-indexed-ledger.ts';
import { anEvent, day } from '../../support/builders.ts';
import { SMALL_NETWORK } from '../../support/small-network.ts';

function pairsOn(on: string) {
  return entangledPairs(tiesOnDay(SMALL_NETWORK.ties, day(on)));
}

describe('entangled pairs', () => {
  it('are allied while one declares rivalry towards the other', () => {
    expect(pairsOn('2023-05-31')).toEqual([]);
    expect(pairsOn('2023-06-01')).toEqual([
      {
        organizations: ['alpha', 'nimbus'],
        alliances: ['nimbus.alpha.compute'],
        rivalries: ['nimbus.alpha.rivalry'],
      },
    ]);
    expect(pairsOn('2023-09-01')).toEqual([]);
  });

  it('are listed once where both declare, and a lawsuit is no rivalry', () => {
    const tied = ['a.b.rivalry', 'b.a.rivalry', 'b.a.model', 'a.b.equity', 'c.a.legal', 'c.a.data'];
    const { ties } = anIndexedLedger(
      tied.map((tie, index) => anEvent({ id: `e${index}`, date: '2023-01-01', tie })),
    );
    expect(entangledPairs(tiesOnDay(ties, day('2023-01-01')))).toEqual([
      {
        organizations: ['a', 'b'],
        alliances: ['a.b.equity', 'b.a.model'],
        rivalries: ['a.b.rivalry', 'b.a.rivalry'],
      },
    ]);
  });
});
