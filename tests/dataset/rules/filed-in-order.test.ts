import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../../../src/dataset/located-ledger.ts';
import { filedInOrder } from '../../../src/dataset/rules/filed-in-order.ts';
import { aLedger, anEvent } from '../../support/builders.ts';

/** Problems of a ledger whose events all stand in one file. */
function problemsIn(file: string, events: readonly RecordedEvent[]) {
  const ledger = aLedger(events);
  return filedInOrder.check({
    ...ledger,
    events: ledger.events.map((record) => ({ ...record, file: `data/events/${file}` })),
  });
}

describe('filedInOrder', () => {
  it('finds an event in the file of another year', () => {
    expect(problemsIn('2024.yaml', [anEvent({ id: 'late', date: '2025' })])).toEqual([
      {
        file: 'data/events/2024.yaml',
        line: 1,
        record: 'late',
        message: 'belongs into events/2025.yaml or events/2025-q1.yaml; move it there',
      },
    ]);
  });

  it('finds an event before 2023 in the file of a year', () => {
    expect(problemsIn('2019.yaml', [anEvent({ id: 'early', date: '2019-07-22' })])).toEqual([
      {
        file: 'data/events/2019.yaml',
        line: 1,
        record: 'early',
        message: 'belongs into events/before-2023.yaml; move it there',
      },
    ]);
  });

  it('finds an event after a later one, and a vague one after an exact one', () => {
    const events = [
      anEvent({ id: 'second', date: '2024-02-01' }),
      anEvent({ id: 'first', date: '2024-01-01' }),
      anEvent({ id: 'year', date: '2024' }),
    ];
    expect(problemsIn('2024.yaml', events)).toEqual([
      {
        file: 'data/events/2024.yaml',
        line: 2,
        record: 'first',
        message: 'stands after a later event; move it above second',
      },
      {
        file: 'data/events/2024.yaml',
        line: 3,
        record: 'year',
        message: 'stands after a later event; move it above first',
      },
    ]);
  });

  it.each([
    ['2024-q1', '2024-04-01', '2024-q2'],
    ['2024-q2', '2024-03-31', '2024-q1'],
    ['2024-q4', '2023-12-31', '2023-q4'],
    ['2024-q2', '2024', '2024-q1'],
    ['2024-q3', '2024-Q4', '2024-q4'],
    ['before-2023', '2023-01-01', '2023-q1'],
  ])('finds in the file %s an event of %s, which belongs into %s', (file, date, home) => {
    const problems = problemsIn(`${file}.yaml`, [anEvent({ id: 'a', date })]);
    expect(problems.map(({ message }) => message)).toEqual([
      `belongs into events/${home.slice(0, 4)}.yaml or events/${home}.yaml; move it there`,
    ]);
  });

  it('finds nothing in files of a year, of a quarter and of what came before', () => {
    const events = ['2024', '2024-01-01', '2024-01-01', '2024-03-31'].map((date, index) =>
      anEvent({ id: `event-${index}`, date }),
    );
    const later = anEvent({ id: 'later', date: '2024-05' });
    expect(problemsIn('2024.yaml', [...events, later])).toEqual([]);
    expect(problemsIn('2024-q1.yaml', events)).toEqual([]);
    expect(problemsIn('2024-q2.yaml', [later])).toEqual([]);
    expect(problemsIn('before-2023.yaml', [anEvent({ id: 'a', date: '2022' })])).toEqual([]);
  });

  it('compares no dates across files', () => {
    const ledger = aLedger([
      anEvent({ id: 'a', date: '2025-01-01' }),
      anEvent({ id: 'b', date: '2024-01-01' }),
    ]);
    expect(filedInOrder.check(ledger)).toEqual([]);
  });
});
