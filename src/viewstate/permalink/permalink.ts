import { isEqual } from '../../domain/equal.ts';
import { DEFAULT_VIEW, type ViewState } from '../view-state.ts';
import { CODECS, type Codec, PARAMS } from './codecs.ts';
import { migrated, type Part, partsIn } from './migrations.ts';
import { nearest } from './nearest.ts';
import type { LinkProblem } from './problem.ts';

/** A link read: always a valid view, with a list of what in it was not understood. */
export interface DecodedLink {
  readonly view: ViewState;
  readonly problems: readonly LinkProblem[];
}

/** The query of a view, without `?`; what equals the default is left out. */
export function encodePermalink(view: ViewState): string {
  return PARAMS.flatMap((param) => encodeField(view, param)).join('&');
}

function encodeField<Key extends keyof ViewState>(view: ViewState, param: Key): string[] {
  if (isEqual(view[param], DEFAULT_VIEW[param])) return [];
  const codec: Codec<ViewState[Key]> = CODECS[param];
  return [`${param}=${escaped(codec.encode(view[param]))}`];
}

/** Percent-encodes what has a meaning in an address; commas and colons have none in a query and stay readable. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** Reads any query string, with or without `?`, also in older forms and as others have passed it on. Total: never throws, and `decode(encode(view)).view` equals `view`. */
export function decodePermalink(search: string): DecodedLink {
  const parts = migrated(partsIn(search));
  const problems: LinkProblem[] = [];
  const view = PARAMS.reduce((state, param) => {
    const texts = new Set(parts.flatMap(([name, text]) => (name === param ? [text] : [])));
    const [text] = texts;
    if (texts.size > 1) problems.push({ type: 'repeated', param });
    return text === undefined ? state : decodeField(state, param, text, problems);
  }, DEFAULT_VIEW);
  return { view, problems: [...problems, ...misspelt(parts)] };
}

function decodeField<Key extends keyof ViewState>(
  view: ViewState,
  param: Key,
  text: string,
  problems: LinkProblem[],
): ViewState {
  const codec: Codec<ViewState[Key]> = CODECS[param];
  const decoded = codec.decode(text);
  problems.push(...decoded.problems);
  return decoded.value === undefined ? view : { ...view, [param]: decoded.value };
}

/** Names nobody knows are passed over, since messengers add their own, unless they look like a slip for one of ours. */
function misspelt(parts: readonly Part[]): LinkProblem[] {
  const known = new Set<string>(PARAMS);
  return [...new Set(parts.map(([name]) => name))].flatMap((param) => {
    const meant = known.has(param) || param.length < 3 ? null : nearest(param, PARAMS);
    return meant ? [{ type: 'unknown-param', param, nearest: meant } as const] : [];
  });
}
