import { ORGANIZATION_KINDS, TIE_KINDS } from '../../domain/vocabulary.ts';
import { inOrder } from '../transitions.ts';
import {
  BASES,
  DEFAULT_VIEW,
  NAMED_OVERLAYS,
  OVERLAYS,
  type Overlay,
  type Pick,
  STANDINGS,
  VIEWS,
  type ViewState,
} from '../view-state.ts';
import { decodeAmount } from './amount-codec.ts';
import { decodeDay, decodeDays, encodeDay } from './day-codecs.ts';
import { nearest } from './nearest.ts';
import { decodeCamera, decodePins, encodeCamera, encodePins } from './place-codecs.ts';
import type { Decoded, LinkProblem } from './problem.ts';
import { decodeMark, decodeScene, decodeStory, decodeSwitch, encodeMark } from './story-codecs.ts';

/** How one field of the view stands in a link; `encode` is only asked for values that are not the default. */
export interface Codec<Value> {
  readonly encode: (value: Value) => string;
  readonly decode: (text: string) => Decoded<Value>;
}

const LIST_SEPARATOR = '~';

/** One codec for each field of the view state: a field without one does not compile. The keys are the names of the link grammar. */
export const CODECS: { readonly [Key in keyof ViewState]: Codec<ViewState[Key]> } = {
  at: { encode: encodeDay, decode: decodeDay },
  vs: { encode: (day) => (day === null ? '' : encodeDay(day)), decode: decodeDay },
  days: { encode: (days) => days.map(encodeDay).join(LIST_SEPARATOR), decode: decodeDays },
  basis: oneOf('basis', BASES),
  kinds: someOf('kinds', TIE_KINDS),
  orgs: someOf('orgs', ORGANIZATION_KINDS),
  standing: oneOf('standing', STANDINGS),
  amount: { encode: String, decode: decodeAmount },
  focus: {
    encode: (ids) => ids.join(LIST_SEPARATOR),
    decode: (text) => ({ value: listOf(text), problems: [] }),
  },
  hops: oneOf('hops', [1, 2, 3]),
  rest: oneOf('rest', ['dim', 'hide']),
  who: oneOf('who', ['core', 'all']),
  pick: { encode: encodePick, decode: decodePick },
  show: { encode: (overlays) => overlays.join(LIST_SEPARATOR), decode: decodeShow },
  view: oneOf('view', VIEWS),
  cam: { encode: encodeCamera, decode: decodeCamera },
  pins: { encode: encodePins, decode: decodePins },
  story: { encode: String, decode: decodeStory },
  scene: { encode: String, decode: decodeScene },
  present: switchOf('present'),
  embed: switchOf('embed'),
  lang: oneOf<ViewState['lang']>('lang', ['en', 'zh-Hans', 'zh-Hant']),
  theme: oneOf<ViewState['theme']>('theme', ['light', 'dark']),
  data: { encode: encodeMark, decode: decodeMark },
};

function switchOf(param: 'present' | 'embed'): Codec<boolean> {
  return { encode: (isOn) => (isOn ? '1' : '0'), decode: (text) => decodeSwitch(param, text) };
}

function listOf(text: string): string[] {
  return [...new Set(text.split(LIST_SEPARATOR).filter((item) => item !== ''))];
}

/** Values of a list in its order; `none` for none of them. */
function someOf<Value extends string>(
  param: keyof ViewState,
  values: readonly Value[],
): Codec<readonly Value[]> {
  return {
    encode: (chosen) => (chosen.length === 0 ? 'none' : chosen.join(LIST_SEPARATOR)),
    decode: (text) => {
      if (text === 'none') return { value: [], problems: [] };
      const named = listOf(text);
      const value = values.filter((candidate) => named.includes(candidate));
      const problems = named
        .filter((name) => !value.some((candidate) => candidate === name))
        .map((name) => unknownValue(param, name, values));
      return value.length > 0 ? { value, problems } : { problems };
    },
  };
}

const NAMED_OVERLAY = new RegExp(`^(${NAMED_OVERLAYS.join('|')})\\..+$`, 's');

function decodeShow(text: string): Decoded<ViewState['show']> {
  const named = listOf(text);
  const known = named.filter(isOverlay);
  const problems = named
    .filter((name) => !isOverlay(name))
    .map((name) => unknownValue('show', name, OVERLAYS));
  return { value: inOrder(new Set(known)), problems };
}

function isOverlay(name: string): name is Overlay {
  return OVERLAYS.some((overlay) => overlay === name) || NAMED_OVERLAY.test(name);
}

function encodePick(picked: Pick | null): string {
  return picked ? `${picked.type}.${picked.id}` : '';
}

function decodePick(text: string): Decoded<Pick> {
  const match = /^(org|tie|event)\.(.+)$/s.exec(text);
  if (!match) return { problems: [unknownValue('pick', text, [])] };
  return { value: { type: match[1] as Pick['type'], id: match[2] ?? '' }, problems: [] };
}

function oneOf<Value extends string | number | null>(
  param: keyof ViewState,
  values: readonly Exclude<Value, null>[],
): Codec<Value> {
  return {
    encode: String,
    decode: (text) => {
      const value = values.find((candidate) => String(candidate) === text);
      if (value !== undefined) return { value, problems: [] };
      return { problems: [unknownValue(param, text, values.map(String))] };
    },
  };
}

function unknownValue(param: string, value: string, known: readonly string[]): LinkProblem {
  return { type: 'unknown-value', param, value, nearest: nearest(value, known) };
}

/** The names of a link's parts in the order in which they are written. */
export const PARAMS = Object.keys(DEFAULT_VIEW) as readonly (keyof ViewState)[];
