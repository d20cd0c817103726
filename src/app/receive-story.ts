import { readOwnStory } from '../dataset/stories/read-own-story.ts';
import { readStoryFragment } from '../dataset/stories/story-link.ts';
import type { Story } from '../domain/story.ts';
import { ownStore, receiveStory } from '../store/own-stories.ts';
import { openDialog, sessionStore, takeTour } from '../store/session-store.ts';
import { changeView, viewStore } from '../store/view-store.ts';
import { viewOfScene } from '../viewstate/talk.ts';

/** Keeps the story that the address carries, if it has not been kept yet, and shows its first scene; one that cannot be read is said to be so. Not in a frame, where there is no room for stories. */
export async function receiveTold(): Promise<void> {
  if (viewStore.getState().view.embed) return;
  const { hash } = window.location;
  const content = await storyIn(hash);
  if (!content) {
    const problem = { type: 'unreadable-story' } as const;
    sessionStore.setState(({ problems }) => ({ problems: [...problems, problem] }));
    return;
  }
  const id = await receiveStory(content);
  // what could not be kept stays in the address, for whoever loads the page again
  if (ownStore.getState().saving[id] !== 'failed') dropFragment(hash);
  takeTour('done');
  openDialog(null);
  changeView(
    (view) => ({ ...viewOfScene(view, { ...content, id }, 1), present: false }),
    'replace',
  );
}

async function storyIn(hash: string): Promise<Omit<Story, 'id'> | null> {
  try {
    return readOwnStory((await readStoryFragment(hash)) ?? '').story;
  } catch {
    return null;
  }
}

function dropFragment(hash: string): void {
  const { pathname, search } = window.location;
  if (window.location.hash === hash) {
    window.history.replaceState(window.history.state, '', `${pathname}${search}`);
  }
}
