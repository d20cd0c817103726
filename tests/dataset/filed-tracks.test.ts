import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKeyframes, keyframesFrom } from '../../src/dataset/filed-tracks.ts';
import type { Keyframes, Track } from '../../src/layout/keyframes.ts';
import { day } from '../support/builders.ts';

const FIRST = day('2023-01-01');

function keyframes(tracks: readonly (readonly [string, Track])[]): Keyframes {
  return { first: FIRST, step: 56, tracks: new Map(tracks) };
}

describe('fileKeyframes', () => {
  it('writes each organisation’s changes of pace in the order of the file, 0 for who has no place', () => {
    const moving = { x: [100, 100, 102, 104, 100], y: [-1, -1, -1, -1, -1] };
    expect(fileKeyframes(keyframes([['b', moving]]), ['a', 'b'], 2)).toEqual({
      first: FIRST,
      step: 56,
      quantum: 2,
      tracks: [0, '(50)0205 00000'],
    });
  });

  it('is undone by keyframesFrom, but for the rounding', () => {
    const anyRow = fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 5, maxLength: 5 });
    const anyTrack = fc.record({ x: anyRow, y: anyRow });
    fc.assert(
      fc.property(anyTrack, anyTrack, fc.constantFrom(1, 2, 4), (one, other, quantum) => {
        const given = keyframes([
          ['a', one],
          ['c', other],
        ]);
        const ids = ['a', 'b', 'c'];
        const read = keyframesFrom(fileKeyframes(given, ids, quantum), ids);
        const rounded = (row: readonly number[]) =>
          row.map((value) => Math.round(value / quantum) * quantum + 0);
        const expected = [...given.tracks].map(([id, { x, y }]): [string, Track] => [
          id,
          { x: rounded(x), y: rounded(y) },
        ]);
        expect(read).toEqual(keyframes(expected));
      }),
    );
  });
});
