import { describe, expect, it } from 'vitest';
import { PAGE_ACTS } from '../../src/app/page-acts.ts';
import { LANGUAGES } from '../../src/domain/vocabulary.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { strokeKeys } from '../../src/ui/stroke-keys.ts';
import {
  actOf,
  isCharacter,
  KEY_GROUPS,
  KEY_TABLE,
  type KeyGroup,
  strokeOf,
} from '../../src/viewstate/key-table.ts';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

const strokesIn = (groups: readonly KeyGroup[]) =>
  KEY_TABLE.filter(({ group }) => groups.includes(group)).flatMap(({ strokes }) => [...strokes]);

describe('the table of keys', () => {
  it('has each key once: on the page with the picture, and on a walk', () => {
    for (const groups of [['page', 'show', 'time', 'picture'], ['walk']] as const) {
      const strokes: readonly string[] = strokesIn(groups);
      expect(strokes).toEqual([...new Set(strokes)]);
    }
  });

  it('names each act once, and words it in every language', () => {
    const acts = KEY_TABLE.map(({ act }) => act);
    expect(acts).toEqual([...new Set(acts)]);
    for (const language of LANGUAGES) {
      const { keys } = wordsFor(language).messages;
      expect(Object.keys(keys.acts)).toEqual(acts);
      expect(Object.keys(keys.groups)).toEqual(KEY_GROUPS);
      for (const wording of Object.values(keys.acts)) expect(wording).not.toBe('');
    }
  });

  it('tells of no key of the page that does nothing', () => {
    const ofPage = KEY_TABLE.filter(({ group }) => ['page', 'show', 'time'].includes(group));
    expect(ofPage.filter(({ act }) => !PAGE_ACTS[act])).toEqual([]);
  });

  it('writes all strokes as presses are read', () => {
    for (const stroke of strokesIn(KEY_GROUPS)) {
      const [key = '', ...held] = stroke.split(/\+(?=.)/).reverse();
      const press = {
        ...PLAIN,
        key: key === 'Space' ? ' ' : key,
        ctrlKey: held.includes('Mod'),
        shiftKey: held.includes('Shift'),
      };
      expect(strokeOf(press)).toBe(stroke);
    }
  });
});

describe('a stroke', () => {
  it.each([
    [{ key: 'k', metaKey: true }, 'Mod+k'],
    [{ key: 'K', ctrlKey: true }, 'Mod+k'], // caps lock
    [{ key: 'C', shiftKey: true }, 'Shift+c'],
    [{ key: 'C' }, 'c'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: '/', shiftKey: true }, '/'], // a German keyboard
    [{ key: ' ' }, 'Space'],
    [{ key: 'Tab', shiftKey: true }, 'Shift+Tab'],
    [{ key: '+', shiftKey: true }, '+'],
    [{ key: 'f', altKey: true }, null],
  ])('of %o is read as %s', (press, stroke) => {
    expect(strokeOf({ ...PLAIN, ...press })).toBe(stroke);
  });

  it.each([
    ['Escape', ['page'], 'close'],
    ['Escape', ['walk'], 'leave'],
    ['f', ['show'], 'focus'],
    ['f', ['walk'], 'focusWalked'],
    ['Mod+f', ['show'], null],
    ['q', KEY_GROUPS, null],
    [null, KEY_GROUPS, null],
  ] as const)('of %s among %o does %s', (stroke, groups, act) => {
    expect(actOf(stroke, groups)).toBe(act);
  });

  it('writes a character unless it is held with Ctrl or ⌘, or is a named key', () => {
    const characters = strokesIn(['page', 'show', 'time']).filter(isCharacter);
    expect(characters).toEqual([
      '/',
      's',
      'a',
      '?',
      'Shift+c',
      'g',
      't',
      'm',
      'f',
      '1',
      '2',
      '3',
      'h',
      'd',
      ',',
      '.',
      'Space',
      'c',
      'x',
    ]);
  });

  it.each([
    [
      ['/', 'Mod+k'],
      [['/'], ['Ctrl', 'K']],
    ],
    [
      ['+', '='],
      [['+'], ['=']],
    ],
    [['Shift+c'], [['Shift', 'C']]],
    [['Space'], [['空格']]],
    [
      ['Shift+ArrowLeft', 'Shift+ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowDown'],
      [['Shift', '←', '↑', '→', '↓']],
    ],
    [
      ['1', '2', '3'],
      [['1'], ['2'], ['3']],
    ],
  ])('of %o is printed %o', (strokes, printed) => {
    expect(strokeKeys(strokes, { Space: '空格' })).toEqual(printed);
  });
});
