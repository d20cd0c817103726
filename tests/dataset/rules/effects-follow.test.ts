import { describe, expect, it } from 'vitest';
import { effectsFollow } from '../../../src/dataset/rules/effects-follow.ts';
import { aLedger, anEvent } from '../../support/builders.ts';

type EventLiteral = Parameters<typeof anEvent>[0];

const FORMED: EventLiteral = { id: 'formed', date: '2024-01-01', deal: 'lease' };
const REPORTED: EventLiteral = { id: 'leak', date: '2024-01-01', status: 'reported' };
const ENDED: EventLiteral = { id: 'ended', date: '2024-02-01', effect: 'ends' };

function problemsOf(...events: readonly EventLiteral[]) {
  return effectsFollow.check(aLedger(events.map(anEvent)));
}

function problem(record: string, line: number, message: string) {
  const tie = 'cloud.lab.compute';
  return { file: 'data/events/2024.yaml', line, record, message: `${tie}: ${message}` };
}

describe('effectsFollow', () => {
  it('finds the end of a deal that does not stand, though another of the tie does', () => {
    expect(problemsOf(FORMED, { ...ENDED, deal: 'leese' })).toEqual([
      problem(
        'ended',
        2,
        'the deal `leese` does not stand on 2024-02-01; form it earlier or correct the id',
      ),
    ]);
  });

  it('finds the end of a deal that has ended', () => {
    const again = { ...ENDED, id: 'ended-again', date: '2024-03-01', deal: 'lease' } as const;
    const other = { id: 'other', date: '2024-01-15', deal: 'other' };
    expect(problemsOf(FORMED, other, { ...ENDED, deal: 'lease' }, again)).toEqual([
      problem(
        'ended-again',
        4,
        'the deal `lease` does not stand on 2024-03-01; form it earlier or correct the id',
      ),
    ]);
  });

  it('finds the end of a tie that does not stand', () => {
    expect(problemsOf(ENDED)).toEqual([
      problem('ended', 1, 'ends what does not stand; form it earlier'),
    ]);
  });

  it('finds the loosening of a deal that does not stand', () => {
    const loosened = { id: 'loosened', date: '2024-02-01', effect: 'loosens' } as const;
    expect(problemsOf(FORMED, loosened)).toEqual([
      problem(
        'loosened',
        2,
        'loosens a deal that does not stand; form it earlier or correct its id',
      ),
    ]);
  });

  it('finds the deepening of a tie that does not stand, or no longer', () => {
    const deepened = { id: 'deepened', date: '2024-03-01', effect: 'deepens' } as const;
    const message = 'deepens what does not stand; add the event that formed it, or write `forms`';
    expect(problemsOf(deepened)).toEqual([problem('deepened', 1, message)]);
    expect(problemsOf(FORMED, ENDED, deepened)).toEqual([problem('deepened', 3, message)]);
  });

  it('finds the forming of a deal that is in force', () => {
    expect(problemsOf(FORMED, { ...FORMED, id: 'again', date: '2024-02-01' })).toEqual([
      problem(
        'again',
        2,
        'forms the deal `lease`, which is in force since 2024-01-01; write `deepens` or name another deal',
      ),
    ]);
  });

  it('judges by date, not by the place of the record', () => {
    expect(problemsOf({ ...ENDED, deal: 'lease' }, FORMED)).toEqual([]);
  });

  it('judges the effects of one event one after another', () => {
    const tie = 'cloud.lab.compute';
    const replaced = anEvent({
      id: 'replaced',
      date: '2024-02-01',
      effects: [
        { tie, effect: 'ends', deal: 'lease' },
        { tie, effect: 'forms', deal: 'lease' },
      ],
    });
    expect(effectsFollow.check(aLedger([anEvent(FORMED), replaced]))).toEqual([]);
  });

  const sound: readonly (readonly [string, readonly EventLiteral[]])[] = [
    [
      'forms, deepens, ends and forms again',
      [
        FORMED,
        { id: 'deepened', date: '2024-01-02', deal: 'lease', effect: 'deepens' },
        ENDED,
        { ...FORMED, id: 'again', date: '2024-03-01' },
      ],
    ],
    ['is reported and then forms', [REPORTED, { id: 'formed', date: '2024-02-01' }]],
    ['is reported and then ends', [REPORTED, ENDED]],
    [
      'is reported and then deepens',
      [REPORTED, { id: 'deepened', date: '2024-02-01', effect: 'deepens' }],
    ],
    [
      'deepens by a further deal',
      [FORMED, { id: 'more', date: '2024-02-01', deal: 'chips', effect: 'deepens' }],
    ],
    ['is only rumoured to end', [{ ...ENDED, status: 'rumoured' }]],
    ['is denied without a report', [{ ...FORMED, status: 'denied' }]],
  ];

  it.each(sound)('finds nothing where a tie %s', (_history, events) => {
    expect(problemsOf(...events)).toEqual([]);
  });
});
