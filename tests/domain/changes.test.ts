import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeDays,
  changesBetween,
  nextChange,
  previousChange,
} from '../../src/domain/changes.ts';
import { snapshotAt } from '../../src/domain/snapshot.ts';
import { tiesFrom } from '../../src/domain/ties.ts';
import { addDays } from '../../src/domain/time/day.ts';
import { applyChanges } from '../support/apply-changes.ts';
import { anyDay, anyEvents, SEEDED } from '../support/arbitraries.ts';
import { anEvent, day } from '../support/builders.ts';

const TIES = tiesFrom([
  anEvent({ id: 'a', date: '2024-01-01', tie: 'one.two.compute' }),
  anEvent({ id: 'b', date: '2024-01-01', tie: 'one.two.equity', terms: { stakePct: 10 } }),
  anEvent({
    id: 'c',
    date: '2024-03-01',
    effects: [
      { tie: 'one.two.compute', effect: 'ends' },
      { tie: 'one.two.equity', effect: 'deepens', terms: { stakePct: 20 } },
      { tie: 'one.two.model', effect: 'forms' },
    ],
  }),
  anEvent({ id: 'rumour', date: '2024-02-01', tie: 'one.two.chips', status: 'rumoured' }),
  anEvent({ id: 'leak', date: '2024-04-01', tie: 'one.two.model', status: 'reported' }),
]);

function idsBetween(from: string, to: string) {
  const changes = changesBetween(snapshotAt(TIES, day(from)), snapshotAt(TIES, day(to)));
  return {
    added: changes.added.map((tie) => tie.id),
    removed: changes.removed.map((tie) => tie.id),
    changed: changes.changed.map(({ id, before, after }) => {
      return [id, before.terms.stakePct, after.terms.stakePct];
    }),
  };
}

describe('changesBetween', () => {
  it('tells what came, what went and what changed', () => {
    expect(idsBetween('2024-02-29', '2024-03-01')).toEqual({
      added: ['one.two.model'],
      removed: ['one.two.compute'],
      changed: [['one.two.equity', 10, 20]],
    });
  });

  it('tells it the other way round back in time', () => {
    expect(idsBetween('2024-03-01', '2024-02-29')).toEqual({
      added: ['one.two.compute'],
      removed: ['one.two.model'],
      changed: [['one.two.equity', 20, 10]],
    });
  });

  it('is empty between a day and itself', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, at) => {
        const ties = tiesFrom(events);
        const changes = changesBetween(snapshotAt(ties, at), snapshotAt(tiesFrom(events), at));
        expect(changes).toEqual({ added: [], removed: [], changed: [] });
      }),
      SEEDED,
    );
  });

  it('leads from one snapshot to the other when applied, also back in time', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, anyDay, (events, from, to) => {
        const ties = tiesFrom(events);
        const [before, after] = [snapshotAt(ties, from), snapshotAt(ties, to)];
        expect(applyChanges(before, changesBetween(before, after), to)).toEqual(after);
      }),
      SEEDED,
    );
  });

  it('names each tie once, sorted, and none that stayed as it was', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, anyDay, (events, from, to) => {
        const ties = tiesFrom(events);
        const changes = changesBetween(snapshotAt(ties, from), snapshotAt(ties, to));
        for (const list of [changes.added, changes.removed, changes.changed]) {
          const ids = list.map(({ id }) => id);
          expect(ids).toEqual([...new Set(ids)].sort());
        }
        for (const { before, after } of changes.changed) expect(before).not.toEqual(after);
      }),
      SEEDED,
    );
  });
});

describe('changeDays', () => {
  it('lists each day on which a tie moves once, and no day of a mere rumour', () => {
    expect(changeDays(TIES)).toEqual([day('2024-01-01'), day('2024-03-01'), day('2024-04-01')]);
  });

  it('has no days without ties', () => expect(changeDays([])).toEqual([]));

  it('misses no change: from one of its days to the next the ties stay as they are', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, at) => {
        const ties = tiesFrom(events);
        const next = nextChange(changeDays(ties), at) ?? day('2023-12-31');
        expect(snapshotAt(ties, addDays(next, -1)).ties).toEqual(snapshotAt(ties, at).ties);
      }),
      SEEDED,
    );
  });
});

describe('nextChange', () => {
  const days = [day('2024-01-01'), day('2024-03-01')];

  it.each([
    ['2023-06-01', '2024-01-01'],
    ['2024-01-01', '2024-03-01'],
    ['2024-02-01', '2024-03-01'],
  ])('after %s comes %s', (at, next) => expect(nextChange(days, day(at))).toBe(day(next)));

  it('is null on the last change and after it', () => {
    expect([nextChange(days, day('2024-03-01')), nextChange([], day('2024-01-01'))]).toEqual([
      null,
      null,
    ]);
  });
});

describe('previousChange', () => {
  const days = [day('2024-01-01'), day('2024-03-01')];

  it.each([
    ['2025-06-01', '2024-03-01'],
    ['2024-03-01', '2024-01-01'],
    ['2024-02-01', '2024-01-01'],
  ])('before %s comes %s', (at, last) => expect(previousChange(days, day(at))).toBe(day(last)));

  it('is null on the first change and before it', () => {
    expect([
      previousChange(days, day('2024-01-01')),
      previousChange([], day('2024-01-01')),
    ]).toEqual([null, null]);
  });

  it('undoes nextChange on change days', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const all = changeDays(tiesFrom(events));
        const back = all.slice(0, -1).map((at) => previousChange(all, nextChange(all, at) ?? at));
        expect(back).toEqual(all.slice(0, -1));
      }),
      SEEDED,
    );
  });
});
