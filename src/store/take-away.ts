import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Story } from '../domain/story.ts';
import { openDialog } from './session-store.ts';

/** The story that a reader takes out of the page. */
const takeAwayStore = createStore<{ readonly story: Story | null }>()(() => ({ story: null }));

/** Offers all the ways in which a story leaves the page. */
export function takeAway(story: Story): void {
  takeAwayStore.setState({ story });
  openDialog('take-away');
}

/** The story that is taken away, or was last. */
export function useStoryTaken(): Story | null {
  return useStore(takeAwayStore, ({ story }) => story);
}
