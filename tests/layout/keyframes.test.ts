import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/domain/time/day.ts';
import { type Keyframes, placeOn, placesOn } from '../../src/layout/keyframes.ts';
import { day } from '../support/builders.ts';

const FIRST = day('2023-01-01');
const KEYFRAMES: Keyframes = {
  first: FIRST,
  step: 10,
  tracks: new Map([
    ['even', { x: [0, 6, 12, 18], y: [5, 5, 5, 5] }],
    ['turning', { x: [0, 0, 60, 60], y: [0, 12, 0, 0] }],
  ]),
};

function at(id: string, days: number) {
  return placeOn(KEYFRAMES, id, addDays(FIRST, days));
}

describe('placeOn', () => {
  it('follows an even pace exactly between the inner keyframes', () => {
    expect(at('even', 10)).toEqual({ x: 6, y: 5 });
    expect(at('even', 15)).toEqual({ x: 9, y: 5 });
    expect(at('even', 20)?.x).toBeCloseTo(12, 12);
  });

  it('weighs four keyframes: one, twenty-three, twenty-three and one in forty-eight halfway', () => {
    expect(at('turning', 15)?.x).toBeCloseTo((23 * 60 + 60) / 48, 12);
    expect(at('turning', 10)?.y).toBeCloseTo((4 * 12) / 6, 12);
  });

  it('repeats the first and the last keyframe beyond them', () => {
    expect(at('even', 0)).toEqual({ x: 1, y: 5 });
    expect(at('even', 30)?.x).toBeCloseTo(17, 12);
    expect(at('even', -400)).toEqual(at('even', 0));
    expect(at('even', 4_000)).toEqual(at('even', 30));
  });

  it('has no place for whom it does not know', () => {
    expect(at('nobody', 3)).toBeNull();
  });

  it('glides: from day to day nobody moves further than a keyframe apart in ten days', () => {
    const anyDay = fc.integer({ min: -5, max: 40 });
    fc.assert(
      fc.property(anyDay, (days) => {
        const [now, next] = [at('turning', days), at('turning', days + 1)];
        expect(Math.abs((next?.x ?? 0) - (now?.x ?? 0))).toBeLessThanOrEqual(6.01);
      }),
    );
  });
});

describe('placesOn', () => {
  it('gives everybody the place that placeOn gives', () => {
    const anyDay = fc.integer({ min: -50, max: 90 }).map((days) => (FIRST + days) as Day);
    fc.assert(
      fc.property(anyDay, (date) => {
        const expected = ['even', 'turning'].map((id) => [id, placeOn(KEYFRAMES, id, date)]);
        expect([...placesOn(KEYFRAMES, date)]).toEqual(expected);
      }),
    );
  });

  it('is empty without tracks', () => {
    expect(placesOn({ ...KEYFRAMES, tracks: new Map() }, FIRST)).toEqual(new Map());
  });
});
