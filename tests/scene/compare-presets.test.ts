import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/time/day.ts';
import { comparePresets, firstComparedWith } from '../../src/scene/compare-presets.ts';
import type { Pick as Picked } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anEvent, day } from '../support/builders.ts';

const LEDGER = anIndexedLedger([
  anEvent({ id: 'old', date: '2019-07-22' }),
  anEvent({ id: 'deal', date: '2024-05-01', effect: 'deepens' }),
  anEvent({ id: 'first', date: '2023', effect: 'deepens' }),
]);

function presetsOn(at: string, pick: Picked | null = null) {
  return comparePresets(LEDGER, { at: day(at), pick }).map(
    ({ name, vs, at }) => `${name} ${formatDay(vs)} ${formatDay(at)}`,
  );
}

describe('the comparisons that suggest themselves', () => {
  it('are with a year earlier and with the ends of the window', () => {
    expect(presetsOn('2024-02-29')).toEqual([
      'year 2023-02-28 2024-02-29',
      'first 2023-01-01 2024-02-29',
      'last 2025-12-31 2024-02-29',
    ]);
  });

  it('stay in the window and compare no day with itself', () => {
    expect(presetsOn('2023-06-01')[0]).toBe('year 2023-01-01 2023-06-01');
    expect(presetsOn('2023-01-01')).toEqual(['last 2025-12-31 2023-01-01']);
    expect(presetsOn('2025-12-31')).toEqual([
      'year 2024-12-31 2025-12-31',
      'first 2023-01-01 2025-12-31',
    ]);
  });

  it('are, with an event picked, also its day with the one before', () => {
    expect(presetsOn('2025-01-01', { type: 'event', id: 'deal' })[3]).toBe(
      'event 2024-04-30 2024-05-01',
    );
  });

  it.each(['old', 'first', 'nothing'])('leave out what happened outside the window: %s', (id) => {
    expect(presetsOn('2025-01-01', { type: 'event', id })).toHaveLength(3);
  });

  it('begin with a year earlier, and on the first day with the last', () => {
    expect(formatDay(firstComparedWith(day('2025-11-20')))).toBe('2024-11-20');
    expect(formatDay(firstComparedWith(day('2023-01-02')))).toBe('2023-01-01');
    expect(formatDay(firstComparedWith(day('2023-01-01')))).toBe('2025-12-31');
  });
});
