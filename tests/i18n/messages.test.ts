import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en.ts';
import { zhHans } from '../../src/i18n/messages/zh-hans.ts';

const HAN = /\p{Script=Han}/u;
const NUMBERS = [101, 102, 103, 104] as const;

/** Our own name, and patterns that only join what they are given. */
const WITHOUT_CHINESE = ['title', 'documentTitle', 'details.tieNamed', 'terms.amountValue'];

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
const CHINESE = messagesOf(zhHans);

describe('the messages', () => {
  it('have the same paths in both languages', () => {
    expect(CHINESE.map(([path]) => path)).toEqual(ENGLISH.map(([path]) => path));
    expect(ENGLISH.length).toBeGreaterThan(100);
  });

  it('are of the same sort in both languages: plain or with arguments', () => {
    const sortsOf = (messages: [string, unknown][]) =>
      messages.map(([path, message]) => [path, typeof message]);
    expect(sortsOf(CHINESE)).toEqual(sortsOf(ENGLISH));
  });

  it.each([
    ['English', ENGLISH],
    ['Chinese', CHINESE],
  ])('in %s are never empty, and have no space at their ends', (_, messages) => {
    const wordings = messages.map(([path, message]) => [path, wordingOf(message)]);
    expect(wordings.filter(([, wording]) => wording === '' || wording !== wording?.trim())).toEqual(
      [],
    );
  });

  it('in English hold no Chinese', () => {
    expect(ENGLISH.filter(([, message]) => HAN.test(wordingOf(message)))).toEqual([]);
  });

  it('in Chinese hold Chinese but for a short list', () => {
    const foreign = CHINESE.filter(([, message]) => !HAN.test(wordingOf(message)));
    expect(foreign.map(([path]) => path)).toEqual(WITHOUT_CHINESE);
  });

  it.each([
    ['English', ENGLISH],
    ['Chinese', CHINESE],
  ])('in %s name every argument that they take', (_, messages) => {
    const silent = messages.filter(
      ([, message]) =>
        typeof message === 'function' &&
        !NUMBERS.slice(0, message.length).every((number) =>
          wordingOf(message).includes(String(number)),
        ),
    );
    expect(silent.map(([path]) => path).filter((path) => !COUNTS_ON.includes(path))).toEqual([]);
  });

  it('take as many arguments in Chinese as in English', () => {
    const countsOf = (messages: [string, unknown][]) =>
      messages.map(([path, message]) => [path, typeof message === 'function' ? message.length : 0]);
    expect(countsOf(CHINESE)).toEqual(countsOf(ENGLISH));
  });

  it('in Chinese set no space and no half-width punctuation next to Chinese', () => {
    const loose = /\p{Script=Han}[ ,;:?!()]|[ ,;:?!()]\p{Script=Han}/u;
    expect(CHINESE.filter(([, message]) => loose.test(wordingOf(message)))).toEqual([]);
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
    const chinese = zhHans.headline.firstSource;
    expect([chinese('路透社', 0), chinese('路透社', 2)]).toEqual(['路透社', '路透社等3个来源']);
  });
});
