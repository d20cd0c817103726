import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../src/domain/ledger.ts';
import { moneyCircles } from '../../../src/domain/measures/money-circles.ts';
import { tiesOnDay } from '../../../src/domain/snapshot.ts';
import { anIndexedLedger } from '../../support/an-indexed-ledger.ts';
import { anyNetwork, NETWORK_DAYS } from '../../support/any-network.ts';
import { SEEDED } from '../../support/arbitraries.ts';
import { anEvent, day } from '../../support/builders.ts';
import { naiveCircles } from '../../support/naive-measures.ts';
import { SMALL_NETWORK } from '../../support/small-network.ts';

function circlesOf(...effects: readonly (string | Effect)[]) {
  const told = effects.map(
    (effect): Effect => (typeof effect === 'string' ? { tie: effect, effect: 'forms' } : effect),
  );
  const ledger = anIndexedLedger([anEvent({ id: 'e', date: '2023-01-01', effects: told })]);
  return moneyCircles(tiesOnDay(ledger.ties, day('2023-01-01')));
}

const idsOf = (...ties: readonly string[]) => circlesOf(...ties).map(({ id }) => id);

describe('money circles', () => {
  it('follow the money: put in from investor to company, paid from customer to supplier', () => {
    expect(moneyCircles(tiesOnDay(SMALL_NETWORK.ties, day('2023-04-01')))).toEqual([
      {
        id: 'alpha.nimbus.silicon',
        organizations: ['alpha', 'nimbus', 'silicon'],
        ties: ['nimbus.alpha.compute', 'silicon.alpha.equity', 'silicon.nimbus.chips'],
        standing: 'in-force',
        steps: [
          expect.objectContaining({ from: 'alpha', to: 'nimbus', purposes: ['supply'] }),
          expect.objectContaining({ from: 'nimbus', to: 'silicon', purposes: ['supply'] }),
          {
            from: 'silicon',
            to: 'alpha',
            purposes: ['stake'],
            standing: 'in-force',
            ties: ['silicon.alpha.equity'],
            deals: [
              {
                tie: 'silicon.alpha.equity',
                id: 'main',
                standing: 'in-force',
                since: '2023-04-01',
                amountUsd: 10,
                amountKind: 'invested',
              },
            ],
          },
        ],
      },
      {
        id: 'alpha.silicon',
        organizations: ['alpha', 'silicon'],
        ties: ['silicon.alpha.chips', 'silicon.alpha.equity'],
        // alpha is only said to buy silicon's chips
        standing: 'reported',
        steps: [
          expect.objectContaining({ from: 'alpha', to: 'silicon', standing: 'reported' }),
          expect.objectContaining({ from: 'silicon', to: 'alpha', standing: 'in-force' }),
        ],
      },
    ]);
  });

  it('need both money put in and supply paid for', () => {
    expect(idsOf('a.b.equity', 'b.a.equity')).toEqual([]);
    expect(idsOf('a.b.compute', 'b.a.chips')).toEqual([]);
    expect(idsOf('a.b.finance', 'a.b.chips')).toEqual(['a.b']);
  });

  it('know no other kinds, and do not go against the money', () => {
    expect(idsOf('a.b.equity', 'a.b.model', 'b.a.venture')).toEqual([]);
    expect(idsOf('a.b.equity', 'b.a.compute')).toEqual([]);
  });

  it('hold up to four organisations, written from the smallest id on, and nobody twice', () => {
    // money: d → c → a → b → d, and on through e it would be five
    const four = ['d.c.equity', 'c.a.equity', 'b.a.compute', 'd.b.compute'];
    expect(idsOf(...four)).toEqual(['a.b.d.c']);
    expect(idsOf('d.c.equity', 'c.a.equity', 'b.a.compute', 'e.b.compute', 'd.e.chips')).toEqual(
      [],
    );
    // two circles that meet in a are not a third
    expect(idsOf('a.b.equity', 'a.b.chips', 'a.c.equity', 'a.c.chips')).toEqual(['a.b', 'a.c']);
  });

  it('are one whichever way the money goes in each step, and name every tie that carries some', () => {
    const [circle, ...others] = circlesOf('a.b.equity', 'b.a.compute', 'a.b.chips');
    expect(others).toEqual([]);
    expect(circle?.steps.map(({ purposes, ties }) => [purposes, ties])).toEqual([
      [
        ['stake', 'supply'],
        ['a.b.equity', 'b.a.compute'],
      ],
      [['supply'], ['a.b.chips']],
    ]);
  });

  it('are reported where more of a tie’s money is reported than in force: $100m bought, $100bn in a letter of intent', () => {
    const bought: Effect = {
      tie: 'a.b.equity',
      effect: 'forms',
      deal: 'round',
      amount: { usd: 100e6, kind: 'invested' },
    };
    const letter: Effect = {
      tie: 'a.b.equity',
      effect: 'reported',
      deal: 'letter',
      amount: { usd: 100e9, kind: 'up-to' },
    };
    expect(circlesOf('a.b.chips', bought).map(({ standing }) => standing)).toEqual(['in-force']);
    expect(circlesOf('a.b.chips', bought, letter).map(({ standing }) => standing)).toEqual([
      'reported',
    ]);
    // another tie that carries money the same way in force bears the step
    expect(circlesOf('a.b.chips', 'a.b.finance', bought, letter)[0]?.standing).toBe('in-force');
  });

  it('are those that trying every order of organisations finds', () => {
    fc.assert(
      fc.property(anyNetwork, fc.constantFrom(...NETWORK_DAYS), (ledger, on) => {
        const ties = tiesOnDay(ledger.ties, on);
        expect(moneyCircles(ties).map(({ id }) => id)).toEqual(naiveCircles(ties));
      }),
      SEEDED,
    );
  });
});
