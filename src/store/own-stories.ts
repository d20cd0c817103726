import { useStore } from 'zustand';
import type { OwnStory } from '../domain/own-story.ts';
import type { Story } from '../domain/story.ts';
import { OwnKeeper } from './own-stories-keeper.ts';
import { ownStoryOf } from './own-stories-saving.ts';
import type { OwnState } from './own-stories-state.ts';

const keeper = new OwnKeeper();

/** The stories that the reader keeps in this browser. */
export const ownStore = keeper.store;

/** One field of the reader's own stories. */
export function useOwnStories<Value>(select: (state: OwnState) => Value): Value {
  return useStore(ownStore, select);
}

let isListening = false;

/** Reads the stories that are kept, once, and hears from other tabs from then on. Never rejects: why there are none is in the state. */
export function loadOwnStories(): Promise<void> {
  if (!isListening) {
    isListening = true;
    window.addEventListener('pagehide', () => keeper.flush());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') keeper.flush();
    });
  }
  return keeper.load();
}

/** Keeps a new story and gives its id, once it is on disk; where nothing can be kept, the state says so and the story lasts as long as the page. */
export function makeStory(story: Omit<Story, 'id'>, from: OwnStory['from']): Promise<string> {
  return keeper.add(ownStoryOf(story, from));
}

/** The same for a story that a link carried: one that says just the same is found instead of kept twice. */
export function receiveStory(story: Omit<Story, 'id'>): Promise<string> {
  return keeper.add(ownStoryOf(story, 'link'), true);
}

/** Changes a story at once; it is on disk within 300 ms, or when the page is left. Changes of the same `step` are taken back as one. */
export function changeStory(id: string, change: (story: Story) => Story, step?: string): void {
  keeper.change(id, change, step);
}

export function undo(id: string): void {
  keeper.undo(id);
}

export function redo(id: string): void {
  keeper.redo(id);
}

/** Keeps a copy of an own story, by its id, or of any other; gives the copy's id. */
export function copyStory(story: string | Story): Promise<string> {
  return keeper.copy(story);
}

/** Deletes a story; for 30 days it can be had back. */
export function deleteStory(id: string): Promise<void> {
  return keeper.delete(id);
}

export function restoreDeleted(id: string): Promise<void> {
  return keeper.restore(id);
}

/** The reader has read that another tab had changed the story too. */
export function dismissConflict(id: string): void {
  keeper.dismissConflict(id);
}

/** Tries again to save a story that could not be saved. */
export function resave(id: string): void {
  void keeper.resave(id);
}
