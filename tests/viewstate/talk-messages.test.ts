import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isName,
  readLetter,
  type TalkLetter,
  writeLetter,
} from '../../src/viewstate/talk-messages.ts';
import { anyLetter } from '../support/talk-arbitraries.ts';

const ASK: TalkLetter = {
  talk: 'a1',
  from: 'notes',
  sender: 'w1',
  since: 0,
  message: { type: 'ask' },
};

describe('a letter between the windows of a talk', () => {
  it('arrives as it was written, through the copy that a browser makes', () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        expect(readLetter(structuredClone(writeLetter(letter)))).toEqual(letter);
      }),
    );
  });

  it('is nothing that would have been written otherwise', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.object()), (given) => {
        expect(readLetter(given)).toBeNull();
      }),
    );
  });

  it('is refused where one field of it is another thing, is missing, or is too many', () => {
    fc.assert(
      fc.property(anyLetter, fc.anything(), fc.nat(), (letter, other, at) => {
        const written = writeLetter(letter);
        const field = Object.keys(written)[at % 7] ?? '';
        const changed = { ...written, [field]: other };
        const read = readLetter(changed);
        if (read !== null) expect(writeLetter(read)).toEqual(changed);
        const { [field as keyof typeof written]: _left, ...rest } = written;
        expect(readLetter(rest)).toBeNull();
        expect(readLetter({ ...written, more: other })).toBeNull();
        const more = { ...letter.message, more: 1 };
        expect(readLetter({ ...written, message: more })).toBeNull();
      }),
    );
  });

  it.each([
    { protocol: 'another', version: 1 },
    { version: 2 },
    { from: 'audience' },
    { talk: '' },
    { talk: 'a<b' },
    { since: Number.POSITIVE_INFINITY },
    { message: { type: 'act', act: 'format' } },
    { message: { type: 'go', scene: 0 } },
    { message: { type: 'show', query: 'x'.repeat(20_001) } },
    { message: { type: 'state', state: {} } },
  ])('is refused with %j', (change) => {
    expect(readLetter(writeLetter(ASK))).toEqual(ASK);
    expect(readLetter({ ...writeLetter(ASK), ...change })).toBeNull();
  });
});

it('names are letters, digits and hyphens', () => {
  expect(['a', 'own-4f', 'x'.repeat(40)].every(isName)).toBe(true);
  expect(['', 'a b', 'x'.repeat(41), 7, null].some(isName)).toBe(false);
});
