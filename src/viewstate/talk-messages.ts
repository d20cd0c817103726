import { isEqual } from '../domain/equal.ts';
import { isSceneNumber, readClock, type TalkClock } from './talk-clock.ts';
import { TALK_KEY_TABLE, type TalkAct } from './talk-keys.ts';

const PROTOCOL = 'entente-talk';
const VERSION = 1;

/** No link is longer, in characters. */
const LONGEST_QUERY = 20_000;

const AUTOPLAYS = ['off', 'once', 'loop'] as const;
const ORDERS = ['start', 'pause', 'reset'] as const;
const SIDES = ['screen', 'notes'] as const;

/** What can be done to the clock of a talk. */
export type ClockOrder = (typeof ORDERS)[number];

/** What the audience sees, as the presenter's window is told. */
export interface TalkState {
  /** The view as the query of a permalink, without `?`. */
  readonly query: string;
  readonly isBlack: boolean;
  readonly hasSpotlight: boolean;
  readonly autoplay: (typeof AUTOPLAYS)[number];
  readonly clock: TalkClock;
}

/** All that the two windows of a talk say to one another: the screen tells its state and that it goes; the notes ask for it, and tell what is to be done. */
export type TalkMessage =
  | { readonly type: 'state'; readonly state: TalkState }
  | { readonly type: 'gone' }
  | { readonly type: 'ask' }
  | { readonly type: 'act'; readonly act: TalkAct }
  | { readonly type: 'go'; readonly scene: number }
  | { readonly type: 'show'; readonly query: string }
  | { readonly type: 'clock'; readonly order: ClockOrder };

/** A message with whose it is: the talk, which of its windows says it, and since when that window has been open, in ms since the epoch. */
export interface TalkLetter {
  readonly talk: string;
  readonly from: (typeof SIDES)[number];
  /** A name of the window itself, another after each load. */
  readonly sender: string;
  readonly since: number;
  readonly message: TalkMessage;
}

/** A letter as it is sent: plain data that names its protocol and version. */
export function writeLetter(letter: TalkLetter): object {
  return { protocol: PROTOCOL, version: VERSION, ...letter };
}

/** A letter out of anything at all; null for whatever `writeLetter` would not have written just so. */
export function readLetter(given: unknown): TalkLetter | null {
  const { talk, from, sender, since, message: inner } = fieldsOf(given);
  const message = readMessage(fieldsOf(inner));
  if (!message || !isOneOf(SIDES, from) || !isName(talk) || !isName(sender)) return null;
  if (typeof since !== 'number' || !Number.isFinite(since)) return null;
  const letter = { talk, from, sender, since, message };
  return isEqual(writeLetter(letter), given) ? letter : null;
}

/** Whether it can name a talk or a window: 1 to 40 letters, digits or hyphens. */
export function isName(given: unknown): given is string {
  return typeof given === 'string' && /^[\w-]{1,40}$/.test(given);
}

type Fields = Readonly<Record<string, unknown>>;

function readMessage({ type, state, act, scene, query, order }: Fields): TalkMessage | null {
  switch (type) {
    case 'gone':
    case 'ask':
      return { type };
    case 'state':
      return whereRead(readState(fieldsOf(state)), (read) => ({ type, state: read }));
    case 'act':
      return isOneOf(ACTS, act) ? { type, act } : null;
    case 'go':
      return isSceneNumber(scene) ? { type, scene } : null;
    case 'show':
      return isQuery(query) ? { type, query } : null;
    case 'clock':
      return isOneOf(ORDERS, order) ? { type, order } : null;
    default:
      return null;
  }
}

function readState({ query, isBlack, hasSpotlight, autoplay, clock: told }: Fields) {
  const clock = readClock(told);
  if (!clock || !isQuery(query) || !isOneOf(AUTOPLAYS, autoplay)) return null;
  if (typeof isBlack !== 'boolean' || typeof hasSpotlight !== 'boolean') return null;
  return { query, isBlack, hasSpotlight, autoplay, clock };
}

const ACTS = TALK_KEY_TABLE.map(({ act }) => act);

function whereRead<Read, Made>(read: Read | null, make: (read: Read) => Made): Made | null {
  return read === null ? null : make(read);
}

function fieldsOf(given: unknown): Fields {
  return typeof given === 'object' && given !== null ? { ...given } : {};
}

function isOneOf<Word>(words: readonly Word[], given: unknown): given is Word {
  return words.some((word) => word === given);
}

function isQuery(given: unknown): given is string {
  return typeof given === 'string' && given.length <= LONGEST_QUERY;
}
