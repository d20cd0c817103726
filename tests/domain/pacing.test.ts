import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStep } from '../../src/domain/pacing.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { day } from '../support/builders.ts';

const LAST = day('2024-12-31');
const CHANGES = [day('2024-03-02'), day('2024-03-03'), day('2024-06-01')];

/** All days that a playback shows after a day. */
function played(changes: readonly Day[], from: Day, last: Day, jumps: boolean): Day[] {
  const days: Day[] = [];
  let step = nextStep(changes, from, last, 1, jumps);
  while (step) {
    days.push(step.day);
    step = nextStep(changes, step.day, last, 1, jumps);
  }
  return days;
}

describe('nextStep', () => {
  it.each([
    ['2024-02-27', '2024-02-29', 33],
    ['2024-03-01', '2024-03-02', 33],
    ['2024-03-02', '2024-03-03', 750],
    ['2024-03-03', '2024-03-05', 750],
    ['2024-12-30', '2024-12-31', 33],
  ])('goes from %s to %s after %i ms', (from, to, waitMs) => {
    expect(nextStep(CHANGES, day(from), LAST, 1, false)).toEqual({ day: day(to), waitMs });
  });

  it.each([
    ['2024-01-01', '2024-03-02'],
    ['2024-03-02', '2024-03-03'],
    ['2024-06-01', '2024-12-31'],
  ])('jumps from %s to %s', (from, to) => {
    expect(nextStep(CHANGES, day(from), LAST, 1, true)).toEqual({ day: day(to), waitMs: 750 });
  });

  it('waits half as long at double speed', () => {
    expect(nextStep(CHANGES, day('2024-03-02'), LAST, 2, false)?.waitMs).toBe(375);
  });

  it('is over on the last day and after it', () => {
    expect(nextStep(CHANGES, LAST, LAST, 1, false)).toBeNull();
    expect(nextStep(CHANGES, day('2025-01-01'), LAST, 1, true)).toBeNull();
  });

  it('shows every change day up to the last day, which comes at the end', () => {
    const anyPlayback = fc.record({
      changes: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 10 }),
      last: fc.integer({ min: 1, max: 60 }),
      jumps: fc.boolean(),
    });
    fc.assert(
      fc.property(anyPlayback, ({ changes, last, jumps }) => {
        const sorted = changes.sort((a, b) => a - b).map((count) => count as Day);
        const days = played(sorted, 0 as Day, last as Day, jumps);
        const due = sorted.filter((count) => count > 0 && count <= last);
        expect(due.filter((count) => !days.includes(count))).toEqual([]);
        expect(days.at(-1)).toBe(last);
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
      }),
      SEEDED,
    );
  });
});
