import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../../src/domain/ledger.ts';
import { snapshotAt, tieOnDay } from '../../src/domain/snapshot.ts';
import { tiesFrom } from '../../src/domain/ties.ts';
import { type Day, formatDay } from '../../src/domain/time/day.ts';
import { EFFECT_KINDS } from '../../src/domain/vocabulary.ts';
import { anyDay, anyEvents, anyEventsShuffled, SEEDED } from '../support/arbitraries.ts';
import { anEvent, day } from '../support/builders.ts';
import { naiveSnapshot } from '../support/naive-snapshot.ts';

/** What holds on a day beyond doubt: the ties in force with their terms, and of their deals those in force. */
function inForce(events: readonly LedgerEvent[], at: Day) {
  const { ties } = snapshotAt(tiesFrom(events), at);
  return ties
    .filter((tie) => tie.standing === 'in-force')
    .map(({ id, since, terms, deals }) => {
      return { id, since, terms, deals: deals.filter((deal) => deal.standing === 'in-force') };
    });
}

describe('snapshotAt', () => {
  it('lists the ties that stand on the day and their organisations, sorted', () => {
    const events = [
      anEvent({
        id: 'b',
        date: '2024-01-01',
        tie: 'zeta.alpha.compute',
      }),
      anEvent({ id: 'a', date: '2024-02-01', tie: 'alpha.zeta.equity', status: 'reported' }),
      anEvent({ id: 'c', date: '2024-03-01', tie: 'zeta.alpha.compute', effect: 'ends' }),
    ];
    expect(snapshotAt(tiesFrom(events), day('2024-02-29'))).toEqual({
      day: day('2024-02-29'),
      organizations: ['alpha', 'zeta'],
      ties: [
        {
          id: 'alpha.zeta.equity',
          from: 'alpha',
          to: 'zeta',
          kind: 'equity',
          standing: 'reported',
          since: '2024-02-01',
          terms: {},
          deals: [
            {
              id: 'main',
              standing: 'reported',
              since: '2024-02-01',
              amountUsd: null,
              amountKind: null,
            },
          ],
          events: ['a'],
        },
        {
          id: 'zeta.alpha.compute',
          from: 'zeta',
          to: 'alpha',
          kind: 'compute',
          standing: 'in-force',
          since: '2024-01-01',
          terms: {},
          deals: [
            {
              id: 'main',
              standing: 'in-force',
              since: '2024-01-01',
              amountUsd: null,
              amountKind: null,
            },
          ],
          events: ['b'],
        },
      ],
    });
  });

  it('is empty before the first event', () => {
    const ties = tiesFrom([anEvent({ id: 'a', date: '2024-01-01' })]);
    const before = day('2023-12-31');
    expect(snapshotAt(ties, before)).toEqual({ day: before, organizations: [], ties: [] });
  });

  it('no longer holds a tie on the day on which it ends', () => {
    const ties = tiesFrom([
      anEvent({ id: 'a', date: '2024-01-01' }),
      anEvent({ id: 'b', date: '2024-03-01', effect: 'ends' }),
    ]);
    const days = ['2024-01-01', '2024-02-29', '2024-03-01'];
    expect(days.map((text) => snapshotAt(ties, day(text)).ties.length)).toEqual([1, 1, 0]);
  });

  it('equals a naive replay of everything known on the day', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, at) => {
        expect(snapshotAt(tiesFrom(events), at)).toEqual(naiveSnapshot(events, at));
      }),
      SEEDED,
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(anyEventsShuffled, anyDay, ([events, shuffled], at) => {
        expect(snapshotAt(tiesFrom(shuffled), at)).toEqual(snapshotAt(tiesFrom(events), at));
      }),
      SEEDED,
    );
  });

  it('is the same with and without rumours', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, at) => {
        const heard = events.filter((event) => event.status !== 'rumoured');
        expect(snapshotAt(tiesFrom(events), at)).toEqual(snapshotAt(tiesFrom(heard), at));
      }),
      SEEDED,
    );
  });

  it.each(['rumoured', 'denied', 'cancelled', 'reported'] as const)(
    'has the same in force after an event that is %s',
    (status) => {
      const anyLast = fc.record(
        {
          tie: fc.constantFrom('a.b.compute', 'b.a.equity', 'a.c.model'),
          effect: fc.constantFrom(...EFFECT_KINDS),
          deal: fc.constantFrom('main', 'one', 'two'),
        },
        { requiredKeys: ['tie', 'effect'] },
      );
      fc.assert(
        fc.property(anyEvents, anyDay, anyLast, (events, at, effect) => {
          const amount = { usd: 77, kind: 'up-to' } as const;
          const terms = { exclusivity: 'exclusive', stakePct: 77 } as const;
          const effects = [{ ...effect, amount, terms }];
          const last = anEvent({ id: 'zzz', date: formatDay(at), status, effects });
          expect(inForce([...events, last], at)).toEqual(inForce(events, at));
        }),
        SEEDED,
      );
    },
  );

  it('is the same twice, with nothing in the events changed', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, at) => {
        const before = structuredClone(events);
        const ties = tiesFrom(events);
        expect(snapshotAt(ties, at)).toEqual(snapshotAt(ties, at));
        expect(events).toEqual(before);
      }),
      { ...SEEDED, numRuns: 50 },
    );
  });
});

describe('tieOnDay', () => {
  it('lists the events up to the day, also those before an end', () => {
    const [tie] = tiesFrom([
      anEvent({ id: 'formed', date: '2024-01-01' }),
      anEvent({ id: 'ended', date: '2024-02-01', effect: 'ends' }),
      anEvent({ id: 'again', date: '2024-03-01' }),
      anEvent({ id: 'later', date: '2024-04-01', effect: 'deepens' }),
    ]);
    const found = tie && tieOnDay(tie, day('2024-03-15'));
    expect(found?.events).toEqual(['formed', 'ended', 'again']);
    expect(tie && tieOnDay(tie, day('2024-02-15'))).toBeNull();
  });
});

describe('tiesFrom', () => {
  it('gives spells that follow one another without overlap, only the last of them open', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const { spells } of tiesFrom(events)) {
          for (const [index, { from, to }] of spells.entries()) {
            const next = spells[index + 1];
            expect(to === null || to > from).toBe(true);
            expect(next === undefined || (to !== null && to <= next.from)).toBe(true);
          }
        }
      }),
      SEEDED,
    );
  });
});
