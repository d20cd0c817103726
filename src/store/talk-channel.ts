import {
  readLetter,
  type TalkLetter,
  type TalkMessage,
  writeLetter,
} from '../viewstate/talk-messages.ts';
import { newName } from './kept-talk.ts';

/** The way between the two windows of a talk. */
export interface TalkChannel {
  /** A name of this window, and since when it is open, in ms since the epoch. */
  readonly sender: string;
  readonly since: number;
  readonly say: (message: TalkMessage) => void;
  /** Says it to the one window, with leave to take the whole screen, as only a press gives it; where the browser knows no such leave it is said all the same. */
  readonly sayWithScreen: (message: TalkMessage, to: Window) => void;
  readonly close: () => void;
}

type Hear = (letter: TalkLetter) => void;

/** The one channel of all talks in this browser: every letter names its own. */
const CHANNEL = 'entente-talk';

/** Joins a talk as its screen or its notes; hears what the other windows of that talk say. By BroadcastChannel, and in a file on a disk, where that need not reach other windows, from window to window. */
export function joinTalk(talk: string, from: TalkLetter['from'], hear: Hear): TalkChannel {
  const sender = newName();
  const since = Date.now();
  const write = (message: TalkMessage) => writeLetter({ talk, from, sender, since, message });
  const hearOthers = (letter: TalkLetter) => {
    if (letter.talk === talk && letter.sender !== sender) hear(letter);
    return letter.talk === talk;
  };
  const isBroadcast = window.location.protocol !== 'file:' && 'BroadcastChannel' in window;
  const direct = listenToWindows(hearOthers);
  const broadcast = isBroadcast ? openBroadcast(hearOthers) : null;
  return {
    sender,
    since,
    say: (message) => (broadcast ?? direct).say(write(message)),
    sayWithScreen: (message, to) => sayWithScreen(write(message), to),
    close: () => {
      direct.close();
      broadcast?.close();
    },
  };
}

/** Windows that this page opened, was opened by, or has heard a letter of its talk from. */
const known = new Set<Window>();

/** Counts a window among those that are talked to from window to window. */
export function knowWindow(other: Window): void {
  known.add(other);
}

type Way = { readonly say: (letter: object) => void; readonly close: () => void };

function openBroadcast(hear: (letter: TalkLetter) => unknown): Way {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    const letter = readLetter(data);
    if (letter) hear(letter);
  };
  return { say: (letter) => channel.postMessage(letter), close: () => channel.close() };
}

/** Only pages of this origin are heard; all files on a disk have the origin `null`, so that what counts there is that a letter names this talk, whose name nobody else is told. */
function listenToWindows(hear: (letter: TalkLetter) => boolean): Way {
  if (window.opener) knowWindow(window.opener);
  const onMessage = ({ origin, source, data }: MessageEvent<unknown>) => {
    const letter = origin === window.origin ? readLetter(data) : null;
    if (letter && hear(letter) && source && 'closed' in source) knowWindow(source);
  };
  window.addEventListener('message', onMessage);
  return {
    say: (letter) => {
      for (const other of known) if (!other.closed) other.postMessage(letter, ownOrigin());
    },
    close: () => window.removeEventListener('message', onMessage),
  };
}

/** No letter may be addressed to `null`. What a talk in a file says (a link, and a clock) is then no secret to a window that has gone elsewhere. */
function ownOrigin(): string {
  return window.origin === 'null' ? '*' : window.origin;
}

/** The browser's leave, which TypeScript does not know yet. */
interface WithLeave extends WindowPostMessageOptions {
  readonly delegate: 'fullscreen';
}

function sayWithScreen(letter: object, to: Window): void {
  const options: WithLeave = { targetOrigin: ownOrigin(), delegate: 'fullscreen' };
  try {
    to.postMessage(letter, options);
  } catch {
    to.postMessage(letter, ownOrigin()); // no press, or no leave to be had for a file
  }
}
