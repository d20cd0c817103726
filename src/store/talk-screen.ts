import { decodePermalink, encodePermalink } from '../viewstate/permalink/permalink.ts';
import {
  clockAtScene,
  FRESH_CLOCK,
  pauseClock,
  resetClock,
  startClock,
  type TalkClock,
} from '../viewstate/talk-clock.ts';
import type { TalkAct } from '../viewstate/talk-keys.ts';
import type { ClockOrder, TalkLetter, TalkMessage, TalkState } from '../viewstate/talk-messages.ts';
import { adopt } from './bind-url.ts';
import { type KeptTalk, keepTalk, keptTalk, newName } from './kept-talk.ts';
import { joinTalk, type TalkChannel } from './talk-channel.ts';
import { talkStore } from './talk-store.ts';
import { changeView, viewStore } from './view-store.ts';

/** What does what the notes ask for. */
export interface TalkHands {
  readonly act: (act: TalkAct) => void;
  readonly go: (scene: number) => void;
}

/** How long what the notes ask for waits for hands, as between the talk and the desk, in ms. */
const WAIT_MS = 3000;

/** The screen of a talk: it owns the state, tells it to the notes, and does what they say. */
export interface TalkScreen {
  /** The talk's name; another one where this tab turns out to be a copy of another. */
  readonly talk: () => string;
  /** Gives what acts from now on. Returns the way out. */
  readonly giveHands: (hands: TalkHands) => () => void;
  /** Ends it: nobody is told anything from now on. */
  readonly close: () => void;
}

const CLOCK_ORDERS: Readonly<Record<ClockOrder, (clock: TalkClock, now: number) => TalkClock>> = {
  start: startClock,
  pause: pauseClock,
  reset: resetClock,
};

/** Opens the screen of this tab's talk. */
export function openTalkScreen(): TalkScreen {
  let kept = keptTalk();
  const desk = openDesk();
  let channel = join();
  const tell = () => {
    keep(atPlace(kept));
    channel.say({ type: 'state', state: stateNow(kept.clock) });
  };
  keepTalk(kept);
  const leave = tellOnChange(tell, () => channel.say({ type: 'gone' }));

  function keep(next: KeptTalk): void {
    if (next === kept) return;
    kept = next;
    keepTalk(kept);
  }

  function join(): TalkChannel {
    return joinTalk(kept.id, 'screen', (letter) => {
      if (letter.from === 'notes') obey(letter.message);
      else if (letter.message.type === 'state' && isElder(letter, channel)) rename();
    });
  }

  /** A tab that was duplicated holds the name of another one's talk: the younger takes a new one. */
  function rename(): void {
    channel.close();
    keep({ ...kept, id: newName() });
    channel = join();
  }

  function obey(message: TalkMessage): void {
    if (message.type === 'act') desk.ask((hands) => hands.act(message.act));
    if (message.type === 'go') desk.ask((hands) => hands.go(message.scene));
    if (message.type === 'show') show(message.query);
    if (message.type === 'clock') {
      keep({ ...kept, clock: CLOCK_ORDERS[message.order](kept.clock, Date.now()) });
    }
    if (message.type === 'clock' || message.type === 'ask') tell();
  }

  return {
    talk: () => kept.id,
    giveHands: desk.giveHands,
    close: () => {
      leave();
      channel.close();
    },
  };
}

/** Where what is asked for meets the hands that do it; between two pairs of hands the last thing asked for waits. */
function openDesk() {
  let hands: TalkHands | null = null;
  let waiting: { readonly task: (hands: TalkHands) => void; readonly since: number } | null = null;
  return {
    ask: (task: (hands: TalkHands) => void) => {
      if (hands) task(hands);
      else waiting = { task, since: Date.now() };
    },
    giveHands: (given: TalkHands) => {
      hands = given;
      const task = waiting && Date.now() - waiting.since < WAIT_MS ? waiting.task : null;
      waiting = null;
      task?.(given);
      return () => {
        if (hands === given) hands = null;
      };
    },
  };
}

/** Tells now and whenever what the audience sees changes, and says goodbye when the page is left. Returns the way out. */
function tellOnChange(tell: () => void, sayGoodbye: () => void): () => void {
  const leaveStores = [viewStore.subscribe(tell), talkStore.subscribe(tell)];
  window.addEventListener('pagehide', sayGoodbye);
  window.addEventListener('pageshow', tell);
  tell();
  return () => {
    for (const leave of leaveStores) leave();
    window.removeEventListener('pagehide', sayGoodbye);
    window.removeEventListener('pageshow', tell);
  };
}

function isElder(letter: TalkLetter, { sender, since }: TalkChannel): boolean {
  return letter.since < since || (letter.since === since && letter.sender < sender);
}

/** A talk with its clock at the scene that is told now; another story is another talk's time. */
function atPlace(kept: KeptTalk): KeptTalk {
  const { story, scene } = viewStore.getState().view;
  if (story === null) return kept;
  const before = kept.story === story ? kept.clock : FRESH_CLOCK;
  const clock = clockAtScene(before, scene ?? 1, Date.now());
  return clock === kept.clock && story === kept.story ? kept : { ...kept, story, clock };
}

function stateNow(clock: TalkClock): TalkState {
  const { isBlack, hasSpotlight, autoplay } = talkStore.getState();
  const query = encodePermalink(viewStore.getState().view);
  return { query, isBlack, hasSpotlight, autoplay, clock };
}

/** Shows what the notes have found, in the way that this page is shown: its language, theme and ledger stay. */
function show(query: string): void {
  const { lang, theme, data, embed } = viewStore.getState().view;
  adopt({ view: { ...decodePermalink(query).view, lang, theme, data, embed }, problems: [] });
  changeView((view) => ({ ...view }), 'push');
}
