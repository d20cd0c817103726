import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../../src/dataset/located-ledger.ts';
import { ledgerOn } from '../../src/domain/basis.ts';
import { tieOnDay } from '../../src/domain/snapshot.ts';
import { formatDay } from '../../src/domain/time/day.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anyEvents, SEEDED } from '../support/arbitraries.ts';
import { anEvent, civil, day } from '../support/builders.ts';

const TIE = 'cloud.lab.compute';

/** From when to when the tie's spells run on a basis, each with its standing and since when it has had that. */
function spellsOn(basis: 'known' | 'effective', events: readonly RecordedEvent[]) {
  const tie = ledgerOn(anIndexedLedger(events), basis).tie.get(TIE);
  return tie?.spells.map(({ from, to, standing, since }) => [
    formatDay(from),
    to === null ? null : formatDay(to),
    standing,
    since,
  ]);
}

describe('ledgerOn', () => {
  it('begins a tie that was announced before it took effect on either date', () => {
    const events = [anEvent({ id: 'pact', date: '2024-03-01', effective: '2024-06-01' })];
    expect(spellsOn('known', events)).toEqual([['2024-03-01', null, 'in-force', '2024-03-01']]);
    expect(spellsOn('effective', events)).toEqual([['2024-06-01', null, 'in-force', '2024-06-01']]);
  });

  it('ends a tie later where its end takes effect later', () => {
    const events = [
      anEvent({ id: 'pact', date: '2024-03-01' }),
      anEvent({ id: 'exit', date: '2025-01-10', effective: '2025-04-01', effect: 'ends' }),
    ];
    expect(spellsOn('known', events)).toEqual([
      ['2024-03-01', '2025-01-10', 'in-force', '2024-03-01'],
    ]);
    expect(spellsOn('effective', events)).toEqual([
      ['2024-03-01', '2025-04-01', 'in-force', '2024-03-01'],
    ]);
  });

  it('begins a tie that became known afterwards in the past, from the first day that its date may mean', () => {
    const events = [anEvent({ id: 'leak', date: '2024-05-13', effective: '2024-02' })];
    expect(spellsOn('known', events)).toEqual([['2024-05-13', null, 'in-force', '2024-05-13']]);
    expect(spellsOn('effective', events)).toEqual([['2024-02-01', null, 'in-force', '2024-02']]);
  });

  it('tells events in the order in which they took effect', () => {
    const events = [
      anEvent({ id: 'first', date: '2024-01-01', effective: '2024-09-01', terms: { stakePct: 1 } }),
      anEvent({ id: 'second', date: '2024-02-01', effect: 'deepens', terms: { stakePct: 2 } }),
    ];
    const ledger = anIndexedLedger(events);
    const onNewYear = (basis: 'known' | 'effective') => {
      const tie = ledgerOn(ledger, basis).tie.get(TIE);
      return tie && tieOnDay(tie, day('2025-01-01'));
    };
    expect([onNewYear('known')?.events, onNewYear('known')?.terms]).toEqual([
      ['first', 'second'],
      { stakePct: 2 },
    ]);
    expect([onNewYear('effective')?.events, onNewYear('effective')?.terms]).toEqual([
      ['second', 'first'],
      { stakePct: 1 },
    ]);
  });

  it('keeps both dates of an event that it moves, and leaves the others the same objects', () => {
    const ledger = anIndexedLedger([
      anEvent({ id: 'moved', date: '2024-05-13', effective: '2024-02' }),
      anEvent({ id: 'plain', date: '2024-06-01', effect: 'deepens' }),
    ]);
    const moved = ledgerOn(ledger, 'effective');
    expect(moved.event.get('moved')).toEqual({
      ...ledger.event.get('moved'),
      date: civil('2024-02'),
      announced: civil('2024-05-13'),
    });
    expect(moved.event.get('plain')).toBe(ledger.event.get('plain'));
    expect([...moved.organization.keys()]).toEqual([...ledger.organization.keys()]);
  });

  it('is the ledger itself as known, and one and the same ledger as in effect', () => {
    const ledger = anIndexedLedger([anEvent({ id: 'pact', date: '2024-03-01' })]);
    expect(ledgerOn(ledger, 'known')).toBe(ledger);
    expect(ledgerOn(ledger, 'effective')).toBe(ledgerOn(ledger, 'effective'));
  });

  it('changes nothing where no event has a second date', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const ledger = anIndexedLedger(events);
        expect(ledgerOn(ledger, 'effective').ties).toEqual(ledger.ties);
      }),
      SEEDED,
    );
  });

  it('folds as if every event had been filed on the date it took effect', () => {
    const anyMoved = fc.tuple(
      anyEvents,
      fc.infiniteStream(fc.constantFrom(null, '2022', '2023-01-05', '2023-02')),
    );
    fc.assert(
      fc.property(anyMoved, ([events, dates]) => {
        const moved = events.map((event): RecordedEvent => {
          const text: string | null = dates.next().value;
          return text === null ? event : { ...event, effective: civil(text) };
        });
        const filed = moved.map((event) => ({ ...event, date: event.effective ?? event.date }));
        const spells = (ledger: ReturnType<typeof anIndexedLedger>) =>
          ledger.ties.map((tie) => [tie.id, tie.spells]);
        expect(spells(ledgerOn(anIndexedLedger(moved), 'effective'))).toEqual(
          spells(anIndexedLedger(filed)),
        );
      }),
      SEEDED,
    );
  });
});
