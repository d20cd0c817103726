import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../../src/domain/ledger.ts';
import { tiesFrom } from '../../src/domain/ties.ts';
import { formatDay } from '../../src/domain/time/day.ts';
import { anEvent, day } from '../support/builders.ts';
import { spellsOf } from '../support/spells.ts';

function marksOf(...events: readonly LedgerEvent[]) {
  return tiesFrom(events).flatMap((tie) =>
    tie.marks.map((mark) => `${formatDay(mark.day)} ${mark.event.id}`),
  );
}

const NO_AMOUNT = { amountUsd: null, amountKind: null };
const MAIN = { id: 'main', standing: 'in-force', since: '2024-01-01', ...NO_AMOUNT };

const FORMED = anEvent({ id: 'formed', date: '2024-01-01' });
const ENDED = anEvent({ id: 'ended', date: '2024-05-01', effect: 'ends' });
const REPORTED = anEvent({ id: 'reported', date: '2023-10-01', effect: 'reported' });

describe('tiesFrom', () => {
  it('makes a tie of its parties, its kind, its spells and what moved it', () => {
    expect(tiesFrom([FORMED])).toEqual([
      {
        id: 'cloud.lab.compute',
        from: 'cloud',
        to: 'lab',
        kind: 'compute',
        spells: [
          {
            from: day('2024-01-01'),
            to: null,
            standing: 'in-force',
            since: '2024-01-01',
            terms: {},
            deals: [MAIN],
          },
        ],
        marks: [{ event: FORMED, day: day('2024-01-01') }],
      },
    ]);
  });

  it('sorts ties by id, one for each tie that an event names', () => {
    const event = anEvent({
      id: 'both-ways',
      date: '2024-01-01',
      effects: [
        { tie: 'lab.cloud.equity', effect: 'forms' },
        { tie: 'cloud.lab.compute', effect: 'forms' },
      ],
    });
    expect(tiesFrom([event]).map((tie) => tie.id)).toEqual([
      'cloud.lab.compute',
      'lab.cloud.equity',
    ]);
  });

  it('makes of changing exclusivity one tie of three spells', () => {
    const spells = spellsOf(
      anEvent({ id: 'a', date: '2019-07-22', terms: { exclusivity: 'exclusive', years: 10 } }),
      anEvent({
        id: 'b',
        date: '2025-01-21',
        effect: 'loosens',
        terms: { exclusivity: 'right-of-first-refusal' },
      }),
      anEvent({
        id: 'c',
        date: '2025-10-28',
        effect: 'loosens',
        terms: { exclusivity: 'non-exclusive' },
      }),
    );
    const same = {
      standing: 'in-force',
      since: '2019-07-22',
      deals: [{ ...MAIN, since: '2019-07-22' }],
    };
    expect(spells).toEqual([
      {
        ...same,
        from: '2019-07-22',
        to: '2025-01-21',
        terms: { exclusivity: 'exclusive', years: 10 },
      },
      {
        ...same,
        from: '2025-01-21',
        to: '2025-10-28',
        terms: { exclusivity: 'right-of-first-refusal', years: 10 },
      },
      {
        ...same,
        from: '2025-10-28',
        to: null,
        terms: { exclusivity: 'non-exclusive', years: 10 },
      },
    ]);
  });

  it('lets a reported tie stand as reported until it is announced', () => {
    const reported = { id: 'main', standing: 'reported', since: '2023-10-01', ...NO_AMOUNT };
    expect(spellsOf(REPORTED, FORMED)).toEqual([
      {
        from: '2023-10-01',
        to: '2024-01-01',
        standing: 'reported',
        since: '2023-10-01',
        terms: {},
        deals: [reported],
      },
      {
        from: '2024-01-01',
        to: null,
        standing: 'in-force',
        since: '2024-01-01',
        terms: {},
        deals: [MAIN],
      },
    ]);
  });

  it('lets a report about what is in force be told without changing it', () => {
    const later = anEvent({
      id: 'leak',
      date: '2024-03-01',
      status: 'reported',
      effect: 'deepens',
      amount: { usd: 9, kind: 'up-to' },
      terms: { stakePct: 49 },
    });
    expect(spellsOf(FORMED, later)).toEqual(spellsOf(FORMED));
    expect(marksOf(FORMED, later)).toEqual(['2024-01-01 formed', '2024-03-01 leak']);
  });

  it('withdraws a report that is denied, and nothing that is in force', () => {
    const denied = anEvent({ id: 'denied', date: '2023-11-01', status: 'denied' });
    expect(spellsOf(REPORTED, denied)).toEqual([
      {
        from: '2023-10-01',
        to: '2023-11-01',
        standing: 'reported',
        since: '2023-10-01',
        terms: {},
        deals: [{ id: 'main', standing: 'reported', since: '2023-10-01', ...NO_AMOUNT }],
      },
    ]);
    const late = anEvent({ id: 'late', date: '2024-02-01', status: 'denied' });
    expect(tiesFrom([FORMED, late])).toEqual(tiesFrom([FORMED]));
  });

  it('makes a tie without spells of a rumour', () => {
    const rumour = anEvent({ id: 'rumour', date: '2024-01-01', status: 'rumoured' });
    expect(tiesFrom([rumour])).toEqual([
      {
        id: 'cloud.lab.compute',
        from: 'cloud',
        to: 'lab',
        kind: 'compute',
        spells: [],
        marks: [],
      },
    ]);
  });

  it('ends all deals, in force or reported, where no deal is named', () => {
    const spells = spellsOf(
      FORMED,
      anEvent({ id: 'b', date: '2024-02-01', deal: 'second' }),
      anEvent({ id: 'c', date: '2024-03-01', effect: 'reported', deal: 'third' }),
      ENDED,
    );
    expect(spells.map(({ from, to }) => [from, to])).toEqual([
      ['2024-01-01', '2024-02-01'],
      ['2024-02-01', '2024-03-01'],
      ['2024-03-01', '2024-05-01'],
    ]);
  });

  it('forms again after an end, with a gap and a new beginning', () => {
    const again = anEvent({ id: 'formed-again', date: '2024-09-01' });
    const same = { standing: 'in-force', terms: {} };
    expect(spellsOf(FORMED, ENDED, again)).toEqual([
      { ...same, from: '2024-01-01', to: '2024-05-01', since: '2024-01-01', deals: [MAIN] },
      {
        ...same,
        from: '2024-09-01',
        to: null,
        since: '2024-09-01',
        deals: [{ ...MAIN, since: '2024-09-01' }],
      },
    ]);
    expect(marksOf(FORMED, ENDED, again)).toEqual([
      '2024-01-01 formed',
      '2024-05-01 ended',
      '2024-09-01 formed-again',
    ]);
  });

  it('tells events of one day in the order of their ids, as one change', () => {
    const spells = spellsOf(
      anEvent({ id: 'b', date: '2024-01-01', effect: 'deepens', terms: { years: 2 } }),
      anEvent({ id: 'a', date: '2024-01-01', terms: { years: 1 } }),
    );
    expect(spells.map(({ from, to, terms }) => ({ from, to, terms }))).toEqual([
      { from: '2024-01-01', to: null, terms: { years: 2 } },
    ]);
  });

  it('leaves no spell of a tie that forms and ends on one day', () => {
    const ended = anEvent({ id: 'z-ended', date: '2024-01-01', effect: 'ends' });
    expect(spellsOf(FORMED, ended)).toEqual([]);
  });

  it('tells what has a vague date before what is exact, from its first day', () => {
    const events = [
      anEvent({ id: 'exact', date: '2024-01-01', effect: 'deepens', terms: { years: 4 } }),
      anEvent({ id: 'month', date: '2024-01', effect: 'deepens', terms: { years: 3 } }),
      anEvent({ id: 'quarter', date: '2024-Q1', effect: 'deepens', terms: { years: 2 } }),
      anEvent({ id: 'year', date: '2024', terms: { years: 1 } }),
    ];
    expect(marksOf(...events)).toEqual([
      '2024-01-01 year',
      '2024-01-01 quarter',
      '2024-01-01 month',
      '2024-01-01 exact',
    ]);
    expect(spellsOf(...events)).toEqual([
      {
        from: '2024-01-01',
        to: null,
        standing: 'in-force',
        since: '2024',
        terms: { years: 4 },
        deals: [{ ...MAIN, since: '2024' }],
      },
    ]);
  });

  it('marks an event once, though two of its effects move one tie', () => {
    const tie = 'cloud.lab.compute';
    const event = anEvent({
      id: 'two-deals',
      date: '2024-01-01',
      effects: [
        { tie, effect: 'forms', deal: 'one' },
        { tie, effect: 'forms', deal: 'two' },
      ],
    });
    expect(marksOf(event)).toEqual(['2024-01-01 two-deals']);
  });

  it('leaves the events given as they were', () => {
    const events = [ENDED, FORMED];
    tiesFrom(events);
    expect(events).toEqual([ENDED, FORMED]);
  });
});
