import { describe, expect, it } from 'vitest';
import { basisDifferences } from '../../src/scene/basis-scene.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anEvent, civil } from '../support/builders.ts';

const NOTE = { en: 'As filed.', 'zh-Hans': '如文件所载。' };

const LEDGER = anIndexedLedger([
  anEvent({ id: 'early', date: '2024-03-01', effective: '2024-06-01', tie: 'a.b.compute' }),
  anEvent({ id: 'plain', date: '2024-01-01', tie: 'a.c.chips' }),
  anEvent({
    id: 'exit',
    date: '2024-05-01',
    effective: '2024-04',
    tie: 'a.c.chips',
    effect: 'ends',
  }),
  anEvent({ id: 'report', date: '2023-01-01', tie: 'b.c.model', status: 'reported' }),
  anEvent({ id: 'papers', date: '2024-09-01', effective: '2023-02', tie: 'b.c.model' }),
  anEvent({
    id: 'remark',
    date: '2024-10-01',
    effective: '2023-03',
    tie: 'b.c.model',
    effect: 'deepens',
    terms: { note: NOTE },
  }),
]);

/** The ties that differ on a day, each with the events that make the difference. */
function differing(at: string, said: Parameters<typeof viewOn>[1] = {}) {
  return basisDifferences(LEDGER, viewOn(at, said)).map(({ tie, dates }) => [
    tie,
    ...dates.map(({ event }) => event),
  ]);
}

describe('basisDifferences', () => {
  it.each([
    ['before any date', '2022-12-31', []],
    [
      'where only a report is known of what was in force',
      '2023-06-01',
      [['b.c.model', 'papers', 'remark']],
    ],
    [
      'announced and not yet in effect',
      '2024-03-01',
      [
        ['a.b.compute', 'early'],
        ['b.c.model', 'papers', 'remark'],
      ],
    ],
    [
      'ended and not yet known to have',
      '2024-04-15',
      [
        ['a.b.compute', 'early'],
        ['a.c.chips', 'exit'],
        ['b.c.model', 'papers', 'remark'],
      ],
    ],
    [
      'once the end is known',
      '2024-05-01',
      [
        ['a.b.compute', 'early'],
        ['b.c.model', 'papers', 'remark'],
      ],
    ],
    ['on the day it takes effect', '2024-06-01', [['b.c.model', 'papers', 'remark']]],
    ['where a remark alone was not known', '2024-09-15', []],
    ['after all dates', '2024-12-31', []],
  ])('tells what differs %s', (_, at, found) => expect(differing(at)).toEqual(found));

  it('gives both dates, no more exact than they are known', () => {
    expect(basisDifferences(LEDGER, viewOn('2024-04-15'))[1]).toEqual({
      tie: 'a.c.chips',
      dates: [{ event: 'exit', known: civil('2024-05-01'), effective: civil('2024-04') }],
    });
  });

  it('is of the ties that are let through, and the same from either basis', () => {
    const chips = { kinds: ['chips'] } as const;
    expect(differing('2024-04-15', chips)).toEqual([['a.c.chips', 'exit']]);
    expect(differing('2024-04-15', { ...chips, basis: 'effective' })).toEqual([
      ['a.c.chips', 'exit'],
    ]);
  });

  it('names every event with two dates where none lies on either side of the day', () => {
    const ledger = anIndexedLedger([
      anEvent({ id: 'late', date: '2024-01-01', effective: '2024-03-01', terms: { stakePct: 1 } }),
      anEvent({ id: 'soon', date: '2024-02-01', effect: 'deepens', terms: { stakePct: 2 } }),
    ]);
    expect(basisDifferences(ledger, viewOn('2024-12-31'))).toEqual([
      {
        tie: 'cloud.lab.compute',
        dates: [{ event: 'late', known: civil('2024-01-01'), effective: civil('2024-03-01') }],
      },
    ]);
  });
});
