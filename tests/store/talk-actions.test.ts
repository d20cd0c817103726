import { beforeEach, expect, it } from 'vitest';
import type { Story } from '../../src/domain/story.ts';
import { goTo } from '../../src/store/actions.ts';
import {
  closeStory,
  endTalk,
  goToScene,
  resumeTalk,
  startTalk,
  stepTalk,
} from '../../src/store/talk-actions.ts';
import {
  talkStore,
  toggleAutoplay,
  toggleBlack,
  toggleRecord,
} from '../../src/store/talk-store.ts';
import { viewStore } from '../../src/store/view-store.ts';
import { DEFAULT_VIEW } from '../../src/viewstate/view-state.ts';
import { day } from '../support/builders.ts';
import { currentView, freshStores } from '../support/fresh-stores.ts';

const FRESH = talkStore.getInitialState();

const scene = { heading: {}, caption: {}, notes: {}, seconds: null, about: [] };
const scenes = ['at=2023-01-23', 'at=2024-01-01', 'at=2025-11-03'].map((query) => ({
  ...scene,
  query,
}));
const STORY: Story = { id: 'clouds', title: {}, summary: {}, author: {}, scenes };

beforeEach(() => {
  freshStores();
  talkStore.setState(FRESH);
});

const stand = () => {
  const { story, scene: number, present, at } = currentView();
  return { story, number, present, at };
};
const at = (number: number, text: string, present: boolean) => {
  return { story: 'clouds', number, present, at: day(text) };
};

it('a story is read on the desk and goes on there', () => {
  goToScene(STORY, 2);
  expect(stand()).toEqual(at(2, '2024-01-01', false));
  stepTalk(STORY, 1);
  expect(stand()).toEqual(at(3, '2025-11-03', false));
  expect(viewStore.getState().history).toBe('push');
});

it('a talk is interrupted by whatever else is done, and resumed where it stood', () => {
  startTalk(STORY, 2);
  goTo(day('2025-05-05'));
  expect(stand()).toEqual(at(2, '2025-05-05', true));
  resumeTalk(STORY);
  expect(stand()).toEqual(at(2, '2024-01-01', true));
});

it('a talk that was left is resumed as a talk, and what was only read is not', () => {
  goToScene(STORY, 1);
  goTo(day('2025-05-05'));
  resumeTalk(STORY);
  expect(stand()).toEqual(at(1, '2023-01-23', false));
  startTalk(STORY, 3);
  endTalk();
  expect(stand()).toEqual(at(3, '2025-11-03', false));
  stepTalk(STORY, -1);
  resumeTalk(STORY);
  expect(stand()).toEqual(at(2, '2024-01-01', true));
});

it('a link that presents is a talk too: leaving it, one can come back', () => {
  viewStore.setState({ view: { ...DEFAULT_VIEW, story: 'clouds', scene: 2, present: true } });
  endTalk();
  resumeTalk(STORY);
  expect(stand()).toEqual(at(2, '2024-01-01', true));
});

it('whatever goes through a talk shows the picture again', () => {
  startTalk(STORY, 1);
  toggleBlack();
  toggleRecord();
  stepTalk(STORY, 1);
  expect(talkStore.getState()).toMatchObject({ isBlack: false, isRecordOpen: false });
});

it('leaving a talk stops what plays by itself, and closing the story forgets the talk', () => {
  startTalk(STORY, 1);
  toggleAutoplay('loop');
  toggleAutoplay('once');
  expect(talkStore.getState().autoplay).toBe('once');
  endTalk();
  expect(talkStore.getState()).toMatchObject({ autoplay: 'off', isHeld: true });
  closeStory();
  expect(stand()).toEqual({ story: null, number: null, present: false, at: day('2023-01-23') });
  expect(talkStore.getState().isHeld).toBe(false);
});
