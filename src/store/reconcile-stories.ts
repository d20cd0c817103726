import type { Story } from '../domain/story.ts';
import { reconcileStory } from '../viewstate/talk.ts';
import { reconcileEach } from './reconcile-links.ts';

/** From now on, drops from every followed link a story that is not among these when it is followed, says so, and shows the scene of a link that names nothing else. Returns the way out. */
export function reconcileStories(stories: () => readonly Story[], isOwnRead: boolean): () => void {
  return reconcileEach((view) => reconcileStory(view, stories(), isOwnRead));
}
