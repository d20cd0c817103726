import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/time/day.ts';
import { PACES, rangeLength, rangeSteps } from '../../../src/export/video/range-steps.ts';

const days = (...numbers: number[]) => numbers as Day[];
const [from, to] = days(100, 120) as [Day, Day];

describe('the stretches of a range of days', () => {
  it('each day of change stands, the days between pass two a frame as when playing, and both ends stand', () => {
    expect(rangeSteps(days(90, 105, 106, 115, 130), from, to, 'playing')).toEqual([
      { type: 'rest', day: 100, frames: 75 },
      { type: 'run', from: 100, to: 105, frames: 3 },
      { type: 'rest', day: 105, frames: 23 },
      { type: 'rest', day: 106, frames: 23 },
      { type: 'run', from: 106, to: 115, frames: 4 },
      { type: 'rest', day: 115, frames: 23 },
      { type: 'run', from: 115, to: 120, frames: 2 },
      { type: 'rest', day: 120, frames: 75 },
    ]);
  });

  it('to be read, a change stands for 2.5 s', () => {
    expect(rangeSteps(days(100, 101, 110), from, days(110)[0] as Day, 'reading')).toEqual([
      { type: 'rest', day: 100, frames: 75 },
      { type: 'rest', day: 101, frames: 75 },
      { type: 'run', from: 101, to: 110, frames: 13 },
      { type: 'rest', day: 110, frames: 75 },
    ]);
  });

  it('has the cards of 4 s and 6 s besides', () => {
    expect(rangeLength(rangeSteps([], from, from, 'playing'))).toBe(120 + 75 + 180);
  });

  const aRange = fc.record({
    changes: fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 40 }),
    from: fc.integer({ min: 0, max: 200 }),
    length: fc.integer({ min: 0, max: 200 }),
    pace: fc.constantFrom(...PACES),
  });

  it('leaves no day out: stretches follow one another, and every change in the range stands once', () => {
    fc.assert(
      fc.property(aRange, (given) => {
        const changes = given.changes.sort((a, b) => a - b) as Day[];
        const [first, last] = days(given.from, given.from + given.length) as [Day, Day];
        const steps = rangeSteps(changes, first, last, given.pace);
        expect(steps[0]).toMatchObject({ type: 'rest', day: first });
        expect(steps.at(-1)).toMatchObject({ type: 'rest', day: last });
        let now: number = first;
        for (const step of steps) {
          expect(step.frames).toBeGreaterThanOrEqual(1);
          const start = step.type === 'rest' ? step.day : step.from;
          expect(start - now).toBeLessThanOrEqual(2);
          expect(start).toBeGreaterThanOrEqual(now);
          now = step.type === 'rest' ? step.day : step.to;
        }
        const stood = steps.flatMap((step) => (step.type === 'rest' ? [step.day] : []));
        const inRange = changes.filter((day) => day >= first && day <= last);
        expect(stood).toEqual([...new Set([first, ...inRange, last])]);
      }),
    );
  });
});
