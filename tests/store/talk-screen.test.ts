import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goTo } from '../../src/store/actions.ts';
import { readKept } from '../../src/store/kept-talk.ts';
import { openTalkScreen, type TalkScreen } from '../../src/store/talk-screen.ts';
import { talkStore, toggleBlack } from '../../src/store/talk-store.ts';
import { viewStore } from '../../src/store/view-store.ts';
import { encodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import {
  readLetter,
  type TalkLetter,
  type TalkMessage,
  writeLetter,
} from '../../src/viewstate/talk-messages.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { day } from '../support/builders.ts';
import { currentView, freshStores } from '../support/fresh-stores.ts';
import { Broadcast, TalkWindow } from '../support/talk-windows.ts';

const NOON = Date.UTC(2025, 10, 3, 12);
const AT_SCENE_2: ViewState = { ...DEFAULT_VIEW, story: 'clouds', scene: 2, present: true };

let page = new TalkWindow();
let screens: TalkScreen[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  freshStores();
  talkStore.setState(talkStore.getInitialState());
  viewStore.setState({ view: AT_SCENE_2, history: 'none' });
  page = new TalkWindow();
  vi.stubGlobal('window', page);
  vi.stubGlobal('BroadcastChannel', Broadcast);
});

afterEach(() => {
  for (const screen of screens) screen.close();
  screens = [];
  Broadcast.open.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function openScreen(): TalkScreen {
  const screen = openTalkScreen();
  screens.push(screen);
  return screen;
}

/** The notes of a talk: what they have heard, and how they say something. */
function notesOf(talk: string) {
  const channel = new Broadcast('entente-talk');
  const heard: TalkLetter[] = [];
  channel.onmessage = ({ data }) => {
    const letter = readLetter(data);
    if (letter?.talk === talk) heard.push(letter);
  };
  const say = (message: TalkMessage) =>
    channel.postMessage(writeLetter({ talk, from: 'notes', sender: 'n', since: NOON, message }));
  const last = () => heard.at(-1)?.message;
  return { say, last, heard };
}

describe('the screen of a talk', () => {
  it('tells what it shows when asked and whenever that changes, and that it goes', () => {
    const notes = notesOf(openScreen().talk());
    notes.say({ type: 'ask' });
    const clock = { runningSince: null, banked: 0, scene: 2, sceneFrom: 0 };
    const state = { isBlack: false, hasSpotlight: false, autoplay: 'off', clock } as const;
    const query = encodePermalink(AT_SCENE_2);
    expect(notes.last()).toEqual({ type: 'state', state: { ...state, query } });
    toggleBlack();
    goTo(day('2025-05-05'));
    const wandered = encodePermalink({ ...AT_SCENE_2, at: day('2025-05-05') });
    expect(notes.last()).toEqual({
      type: 'state',
      state: { ...state, query: wandered, isBlack: true },
    });
    page.dispatchEvent(new Event('pagehide'));
    expect(notes.last()).toEqual({ type: 'gone' });
  });

  it('does what the notes say with the hands it was given; between two pairs the last thing waits, not for long', () => {
    const screen = openScreen();
    const notes = notesOf(screen.talk());
    const done: unknown[] = [];
    const take = screen.giveHands({
      act: (act) => done.push(act),
      go: (scene) => done.push(scene),
    });
    notes.say({ type: 'act', act: 'next' });
    notes.say({ type: 'go', scene: 7 });
    take();
    notes.say({ type: 'act', act: 'back' });
    expect(done).toEqual(['next', 7]);
    screen.giveHands({ act: (act) => done.push(`late ${act}`), go: () => {} })();
    expect(done).toEqual(['next', 7, 'late back']);
    notes.say({ type: 'act', act: 'first' });
    vi.setSystemTime(NOON + 60_000);
    screen.giveHands({ act: (act) => done.push(act), go: () => {} });
    expect(done).toEqual(['next', 7, 'late back']);
  });

  it('shows what the notes have found, in its own language and theme', () => {
    viewStore.setState({ view: { ...AT_SCENE_2, lang: 'zh-Hans', theme: 'dark' } });
    const notes = notesOf(openScreen().talk());
    const found = { ...AT_SCENE_2, at: day('2024-01-01'), theme: 'light' } as const;
    notes.say({ type: 'show', query: encodePermalink(found) });
    expect(currentView()).toEqual({ ...found, lang: 'zh-Hans', theme: 'dark' });
    expect(viewStore.getState().history).toBe('push');
  });

  it('keeps its name and its clock over a reload, and counts on meanwhile', () => {
    const first = openScreen();
    notesOf(first.talk()).say({ type: 'clock', order: 'start' });
    first.close();
    vi.setSystemTime(NOON + 60_000);
    const second = openScreen();
    expect(second.talk()).toBe(first.talk());
    const clock = { runningSince: NOON, banked: 0, scene: 2, sceneFrom: 0 };
    expect(readKept()).toEqual({ id: first.talk(), story: 'clouds', clock });
    const notes = notesOf(first.talk());
    notes.say({ type: 'clock', order: 'pause' });
    const paused = { ...clock, runningSince: null, banked: 60_000 };
    expect(notes.last()).toMatchObject({ state: { clock: paused } });
    viewStore.setState({ view: { ...AT_SCENE_2, story: 'chips', scene: 1 }, history: 'push' });
    const fresh = { runningSince: null, banked: 0, scene: 1, sceneFrom: 0 };
    expect(notes.last()).toMatchObject({ state: { clock: fresh } });
  });

  it('takes another name where it is a copy of a tab whose talk goes on', () => {
    const elder = openScreen();
    const name = elder.talk();
    vi.setSystemTime(NOON + 1000);
    const copy = Object.assign(new TalkWindow(), { kept: page.kept });
    vi.stubGlobal('window', copy);
    const younger = openScreen();
    expect(younger.talk()).toBe(name);
    toggleBlack();
    expect(elder.talk()).toBe(name);
    expect(younger.talk()).not.toBe(name);
  });
});
