import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showView } from '../../src/store/actions.ts';
import { readKept } from '../../src/store/kept-talk.ts';
import { followTalk, type NotesEnd, notesStore } from '../../src/store/talk-notes.ts';
import { viewStore } from '../../src/store/view-store.ts';
import { encodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import { FRESH_CLOCK } from '../../src/viewstate/talk-clock.ts';
import { readLetter, type TalkMessage, writeLetter } from '../../src/viewstate/talk-messages.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { day } from '../support/builders.ts';
import { currentView, freshStores } from '../support/fresh-stores.ts';
import { Broadcast, TalkWindow } from '../support/talk-windows.ts';

const AT_SCENE_2: ViewState = { ...DEFAULT_VIEW, story: 'clouds', scene: 2, present: true };
const CLOCK = { ...FRESH_CLOCK, runningSince: 7, scene: 2 };

let end: NotesEnd | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  freshStores();
  vi.stubGlobal('window', new TalkWindow());
  vi.stubGlobal('BroadcastChannel', Broadcast);
});

afterEach(() => {
  end?.close();
  Broadcast.open.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A screen that answers nothing by itself: what it has been told, and how it says something. */
function aScreen() {
  const channel = new Broadcast('entente-talk');
  const heard: TalkMessage[] = [];
  channel.onmessage = ({ data }) => {
    const letter = readLetter(data);
    if (letter?.from === 'notes' && letter.message.type !== 'ask') heard.push(letter.message);
  };
  const say = (message: TalkMessage) =>
    channel.postMessage(writeLetter({ talk: 'a', from: 'screen', sender: 's', since: 0, message }));
  const show = (view: ViewState) => {
    const rest = { isBlack: false, hasSpotlight: false, autoplay: 'off', clock: CLOCK } as const;
    say({ type: 'state', state: { query: encodePermalink(view), ...rest } });
  };
  return { heard, say, show };
}

describe('the notes of a talk', () => {
  it('show what the screen shows, in the address too, and keep the clock', () => {
    const screen = aScreen();
    end = followTalk('a');
    expect(notesStore.getState().stage).toBe('seeking');
    screen.show(AT_SCENE_2);
    expect(viewStore.getState()).toEqual({ view: AT_SCENE_2, history: 'replace' });
    expect(notesStore.getState()).toMatchObject({ stage: 'live', hasLeft: false, clock: CLOCK });
    expect(readKept()).toEqual({ id: 'a', story: 'clouds', clock: CLOCK });
    expect(screen.heard).toEqual([]);
  });

  it('have what is found here shown there', () => {
    const screen = aScreen();
    end = followTalk('a');
    screen.show(AT_SCENE_2);
    const found = { ...AT_SCENE_2, at: day('2024-05-05') };
    showView(found);
    expect(screen.heard).toEqual([{ type: 'show', query: encodePermalink(found) }]);
  });

  it('keep the place where the screen is gone, has left the story, or does not answer', () => {
    const screen = aScreen();
    end = followTalk('a');
    screen.show(AT_SCENE_2);
    screen.show({ ...DEFAULT_VIEW, at: day('2024-05-05') });
    expect(notesStore.getState()).toMatchObject({ stage: 'live', hasLeft: true });
    expect(currentView()).toEqual(AT_SCENE_2);
    screen.say({ type: 'gone' });
    expect(notesStore.getState().stage).toBe('seeking');
    vi.advanceTimersByTime(10_000);
    expect(notesStore.getState().stage).toBe('gone');
    expect(currentView()).toEqual(AT_SCENE_2);
    screen.show(AT_SCENE_2);
    expect(notesStore.getState()).toMatchObject({ stage: 'live', hasLeft: false });
  });
});
