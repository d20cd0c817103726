import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { decodePermalink, encodePermalink } from '../viewstate/permalink/permalink.ts';
import { FRESH_CLOCK, type TalkClock } from '../viewstate/talk-clock.ts';
import type { TalkLetter, TalkMessage, TalkState } from '../viewstate/talk-messages.ts';
import { keepTalk, readKept } from './kept-talk.ts';
import { joinTalk } from './talk-channel.ts';
import { viewStore } from './view-store.ts';

/** How often the screen is asked for its state, in ms, and how many times in vain before it counts as closed. */
const ASK_MS = 2000;
const ASKED_IN_VAIN = 2;

/** What the presenter's window knows of the screen. The view that the audience sees stands in this window's own view store, and so in its address. */
interface TalkNotes {
  readonly stage: 'seeking' | 'live' | 'gone';
  /** Whether the screen goes on without any story; the view is then the last one with one. */
  readonly hasLeft: boolean;
  readonly shown: Omit<TalkState, 'query' | 'clock'>;
  readonly clock: TalkClock;
}

export const notesStore = createStore<TalkNotes>()(() => ({
  stage: 'seeking',
  hasLeft: false,
  shown: { isBlack: false, hasSpotlight: false, autoplay: 'off' },
  clock: FRESH_CLOCK,
}));

/** One field of what the presenter's window knows of the screen. */
export function useNotes<Value>(select: (notes: TalkNotes) => Value): Value {
  return useStore(notesStore, select);
}

/** The presenter's end of a talk. */
export interface NotesEnd {
  readonly say: (message: TalkMessage) => void;
  readonly sayWithScreen: (message: TalkMessage, to: Window) => void;
  readonly close: () => void;
}

/** Follows a talk: what the screen shows is shown here, and what is searched for here is shown there. The place is kept when the screen is gone. */
export function followTalk(talk: string): NotesEnd {
  const channel = joinTalk(talk, 'notes', hear);
  let mirrored = viewStore.getState().view;
  let unanswered = 0;
  const kept = readKept();
  notesStore.setState({ stage: 'seeking', ...(kept?.id === talk && { clock: kept.clock }) });
  const ask = () => {
    if (unanswered >= ASKED_IN_VAIN) notesStore.setState({ stage: 'gone' });
    unanswered++;
    channel.say({ type: 'ask' });
  };
  const timer = setInterval(ask, ASK_MS);
  const leaveView = viewStore.subscribe(({ view, history }) => {
    if (view === mirrored || history !== 'push') return;
    channel.say({ type: 'show', query: encodePermalink(view) });
  });
  ask();

  function hear({ from, message }: TalkLetter): void {
    if (from !== 'screen') return;
    if (message.type === 'gone') notesStore.setState({ stage: 'seeking' });
    if (message.type === 'state') mirror(message.state);
  }

  function mirror({ query, clock, ...shown }: TalkState): void {
    unanswered = 0;
    const { view } = decodePermalink(query);
    const hasLeft = view.story === null;
    notesStore.setState({ stage: 'live', hasLeft, shown, clock });
    if (hasLeft) return;
    keepTalk({ id: talk, story: view.story, clock });
    if (encodePermalink(viewStore.getState().view) === query) return;
    mirrored = view;
    viewStore.setState({ view, history: 'replace' });
  }

  return {
    say: channel.say,
    sayWithScreen: channel.sayWithScreen,
    close: () => {
      clearInterval(timer);
      leaveView();
      channel.close();
    },
  };
}
