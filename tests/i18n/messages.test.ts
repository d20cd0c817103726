import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en.ts';
import { zhHans } from '../../src/i18n/messages/zh-hans.ts';
import { zhHant } from '../../src/i18n/messages/zh-hant.ts';
import { changedByOpenCc } from '../support/simplified-letters.ts';

const HAN = /\p{Script=Han}/u;
const NUMBERS = [101, 102, 103, 104] as const;

/** Our own name, and patterns that only join what they are given. */
const WITHOUT_CHINESE = [
  'title',
  'documentTitle',
  'details.tieNamed',
  'terms.amountValue',
  'claims.published',
  'claims.member',
  'keys.also',
];

/** Where the wording counts on from its argument instead of naming it. */
const COUNTS_ON = ['headline.firstSource'];

/** Every message by its path, such as `headline.none`. */
function messagesOf(branch: object, path = ''): [string, unknown][] {
  return Object.entries(branch).flatMap(([key, value]): [string, unknown][] =>
    value !== null && typeof value === 'object'
      ? messagesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, value]],
  );
}

/** The wording of a message; one with arguments is given numbers. */
function wordingOf(message: unknown): string {
  return typeof message === 'function' ? String(message(...NUMBERS)) : String(message);
}

const ENGLISH = messagesOf(en);
const CHINESE = [
  ['Simplified Chinese', messagesOf(zhHans)],
  ['Traditional Chinese', messagesOf(zhHant)],
] as const;

describe.each(CHINESE)('the messages in %s', (_, chinese) => {
  it('have the same paths as the English ones', () => {
    expect(chinese.map(([path]) => path)).toEqual(ENGLISH.map(([path]) => path));
    expect(ENGLISH.length).toBeGreaterThan(200);
  });

  it('are of the same sort, plain or with arguments, and take as many', () => {
    const sortsOf = (messages: [string, unknown][]) =>
      messages.map(([path, message]) => [
        path,
        typeof message,
        typeof message === 'function' ? message.length : 0,
      ]);
    expect(sortsOf(chinese)).toEqual(sortsOf(ENGLISH));
  });

  it('hold Chinese but for a short list', () => {
    const foreign = chinese.filter(([, message]) => !HAN.test(wordingOf(message)));
    expect(foreign.map(([path]) => path)).toEqual(WITHOUT_CHINESE);
  });

  it('set no space and no half-width punctuation next to Chinese', () => {
    const loose = /\p{Script=Han}[ ,;:?!()]|[ ,;:?!()]\p{Script=Han}/u;
    expect(chinese.filter(([, message]) => loose.test(wordingOf(message)))).toEqual([]);
  });
});

describe.each([['English', ENGLISH] as const, ...CHINESE])('the messages in %s', (_, messages) => {
  it('are never empty, and have no space at their ends', () => {
    const wordings = messages.map(([path, message]) => [path, wordingOf(message)]);
    expect(wordings.filter(([, wording]) => wording === '' || wording !== wording?.trim())).toEqual(
      [],
    );
  });

  it('name every argument that they take', () => {
    const silent = messages.filter(
      ([, message]) =>
        typeof message === 'function' &&
        !NUMBERS.slice(0, message.length).every((number) =>
          wordingOf(message).includes(String(number)),
        ),
    );
    expect(silent.map(([path]) => path).filter((path) => !COUNTS_ON.includes(path))).toEqual([]);
  });
});

describe('the messages', () => {
  it('in English hold no Chinese', () => {
    expect(ENGLISH.filter(([, message]) => HAN.test(wordingOf(message)))).toEqual([]);
  });

  it('in Traditional Chinese hold no letter that only Simplified Chinese has', () => {
    const slips = messagesOf(zhHant).flatMap(([path, message]) =>
      changedByOpenCc(wordingOf(message)).map((letter) => `${path}: ${letter}`),
    );
    expect(slips).toEqual([]);
  });

  it.each([
    [en.headline.inForce, 'tie in force', 'ties in force'],
    [en.terms.yearsValue, 'year', 'years'],
  ])('in English tell one from many (%#)', (message, one, many) => {
    expect([message(1), message(2), message(0)]).toEqual([`1 ${one}`, `2 ${many}`, `0 ${many}`]);
  });

  it('name the publisher, and how many sources stand behind it', () => {
    expect([en.headline.firstSource('Wire', 0), en.headline.firstSource('Wire', 2)]).toEqual([
      'Wire',
      'Wire and 2 more',
    ]);
    const chinese = [zhHans, zhHant].map(({ headline }) => headline.firstSource);
    expect(chinese.flatMap((word) => [word('路透社', 0), word('路透社', 2)])).toEqual([
      '路透社',
      '路透社等3个来源',
      '路透社',
      '路透社等3個來源',
    ]);
  });
});
