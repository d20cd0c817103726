import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEqual } from '../../src/domain/equal.ts';
import { SEEDED } from '../support/arbitraries.ts';

describe('isEqual', () => {
  it.each([
    [
      { a: 1, b: [2, { c: null }] },
      { b: [2, { c: null }], a: 1 },
    ],
    [[], []],
    [null, null],
    ['text', 'text'],
  ])('finds the same in %j and %j', (a, b) => expect(isEqual(a, b)).toBe(true));

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{}, []],
    [
      [1, 2],
      [2, 1],
    ],
    [null, {}],
    [1, '1'],
    [{ toString: 1 }, { valueOf: 1 }],
  ])('finds a difference between %j and %j', (a, b) => {
    expect([isEqual(a, b), isEqual(b, a)]).toEqual([false, false]);
  });

  it('holds between a value and its copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isEqual(value, structuredClone(value))).toBe(true);
      }),
      SEEDED,
    );
  });
});
