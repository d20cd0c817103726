import { formatDay, parseDay } from '../../domain/time/day.ts';
import { clampDay } from '../../domain/time/interval.ts';
import { WINDOW } from '../../domain/time/window.ts';
import { TIE_KINDS } from '../../domain/vocabulary.ts';
import { inOrder } from '../transitions.ts';
import {
  DEFAULT_VIEW,
  OVERLAYS,
  type Overlay,
  type Pick,
  VIEWS,
  type ViewState,
} from '../view-state.ts';
import { nearest } from './nearest.ts';
import { decodeCamera, decodePins, encodeCamera, encodePins } from './place-codecs.ts';
import type { Decoded, LinkProblem } from './problem.ts';

/** How one field of the view stands in a link; `encode` is only asked for values that are not the default. */
export interface Codec<Value> {
  readonly encode: (value: Value) => string;
  readonly decode: (text: string) => Decoded<Value>;
}

const LIST_SEPARATOR = '~';

/** One codec for each field of the view state: a field without one does not compile. The keys are the names of the link grammar. */
export const CODECS: { readonly [Key in keyof ViewState]: Codec<ViewState[Key]> } = {
  at: {
    encode: (day) => (day === WINDOW.first ? 'earliest' : formatDay(day)),
    decode: decodeDay,
  },
  kinds: {
    encode: (kinds) => (kinds.length === 0 ? 'none' : kinds.join(LIST_SEPARATOR)),
    decode: decodeKinds,
  },
  focus: {
    encode: (ids) => ids.join(LIST_SEPARATOR),
    decode: (text) => ({ value: listOf(text), problems: [] }),
  },
  hops: oneOf('hops', [1, 2, 3]),
  who: oneOf('who', ['core', 'all']),
  pick: { encode: encodePick, decode: decodePick },
  show: { encode: (overlays) => overlays.join(LIST_SEPARATOR), decode: decodeShow },
  view: oneOf('view', VIEWS),
  cam: { encode: encodeCamera, decode: decodeCamera },
  pins: { encode: encodePins, decode: decodePins },
  lang: oneOf<ViewState['lang']>('lang', ['en', 'zh-Hans', 'zh-Hant']),
  theme: oneOf<ViewState['theme']>('theme', ['light', 'dark']),
};

function listOf(text: string): string[] {
  return [...new Set(text.split(LIST_SEPARATOR).filter((item) => item !== ''))];
}

function decodeDay(text: string): Decoded<ViewState['at']> {
  if (text === 'earliest') return { value: WINDOW.first, problems: [] };
  if (text === 'latest') return { value: WINDOW.last, problems: [] };
  const day = parseDay(text);
  if (day === null) return { problems: [{ type: 'impossible-date', value: text }] };
  const value = clampDay(day, WINDOW.first, WINDOW.last);
  if (value === day) return { value, problems: [] };
  return { value, problems: [{ type: 'outside-window', value: text, used: formatDay(value) }] };
}

function decodeKinds(text: string): Decoded<ViewState['kinds']> {
  if (text === 'none') return { value: [], problems: [] };
  const named = listOf(text);
  const value = TIE_KINDS.filter((kind) => named.includes(kind));
  const problems = named
    .filter((name) => !value.some((kind) => kind === name))
    .map((name) => unknownValue('kinds', name, TIE_KINDS));
  return value.length > 0 ? { value, problems } : { problems };
}

/** Overlays of the grammar that later versions give a meaning; until then they are ignored without complaint. */
const LATER_OVERLAYS = /^(loops|circles|scenario\..+)$/s;

function decodeShow(text: string): Decoded<ViewState['show']> {
  const named = listOf(text).filter((name) => !LATER_OVERLAYS.test(name));
  const known = named.filter(isOverlay);
  const problems = named
    .filter((name) => !isOverlay(name))
    .map((name) => unknownValue('show', name, OVERLAYS));
  return { value: inOrder(new Set(known)), problems };
}

function isOverlay(name: string): name is Overlay {
  return OVERLAYS.some((overlay) => overlay === name) || /^camp\..+$/s.test(name);
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
