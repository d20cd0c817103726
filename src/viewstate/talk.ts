import { isEqual } from '../domain/equal.ts';
import { isOwnId } from '../domain/own-story.ts';
import type { Story } from '../domain/story.ts';
import { nearest } from './permalink/nearest.ts';
import { type DecodedLink, decodePermalink } from './permalink/permalink.ts';
import type { LinkProblem } from './permalink/problem.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

/** What a reader keeps while a story goes on: how the page is shown, never what. */
function frameOf({ present, embed, lang, theme, data }: ViewState) {
  return { present, embed, lang, theme, data };
}

/** The view that a scene of a story shows, counted from 1 and held within the story; how the page is shown stays as it is, and all else where the story has no scene yet. */
export function viewOfScene(view: ViewState, story: Story, number: number): ViewState {
  if (story.scenes.length === 0) return { ...view, story: story.id, scene: null };
  const scene = Math.max(1, Math.min(number, story.scenes.length));
  const query = story.scenes[scene - 1]?.query ?? '';
  return { ...decodePermalink(query).view, ...frameOf(view), story: story.id, scene };
}

/** The view so many scenes further on, or back; the same object at the story's ends. */
export function stepScene(view: ViewState, story: Story, by: number): ViewState {
  const now = view.scene ?? 1;
  const next = viewOfScene(view, story, now + by);
  return next.scene === now && isAtScene(view, story) ? view : next;
}

/** Whether what is seen is what the story's scene shows, so that nothing has interrupted it. */
export function isAtScene(view: ViewState, story: Story): boolean {
  return isEqual(viewOfScene(view, story, view.scene ?? 1), { ...view, scene: view.scene ?? 1 });
}

/** Drops a story that there is none of, and brings the scene within it, with problems that say so. A link that names nothing but a story and a scene shows that scene. One of the reader's own waits until `isOwnRead`. Idempotent. */
export function reconcileStory(
  view: ViewState,
  stories: readonly Story[],
  isOwnRead = true,
): DecodedLink {
  if (view.story === null) return withoutScene(view);
  const story = stories.find(({ id }) => id === view.story);
  if (story) return withinStory(view, story);
  const isOwn = isOwnId(view.story);
  if (isOwn && !isOwnRead) return { view, problems: [] };
  const problem = isOwn ? ({ type: 'story-elsewhere' } as const) : unknown(view.story, stories);
  return { view: { ...view, story: null, scene: null, present: false }, problems: [problem] };
}

/** Brings the scene within the story, and shows it where the link names nothing else. */
function withinStory(view: ViewState, story: Story): DecodedLink {
  const { scene } = viewOfScene(view, story, view.scene ?? 1);
  const isBeyond = view.scene !== null && scene !== view.scene && scene !== null;
  const problems = isBeyond ? [beyond(view.scene)] : [];
  const bare = { ...DEFAULT_VIEW, ...frameOf(view), story: view.story, scene: view.scene };
  const isBare = isEqual(bare, view);
  if (!isBare && scene === view.scene) return { view, problems };
  const shown = isBare ? viewOfScene(view, story, scene ?? 1) : { ...view, scene };
  return { view: isEqual(shown, view) ? view : shown, problems };
}

/** A scene without a story means nothing, nor does a talk. */
function withoutScene(view: ViewState): DecodedLink {
  const isPlain = view.scene === null && !view.present;
  return { view: isPlain ? view : { ...view, scene: null, present: false }, problems: [] };
}

function unknown(value: string, stories: readonly Story[]): LinkProblem {
  const bundled = stories.map(({ id }) => id).filter((id) => !isOwnId(id));
  const meant = nearest(value, bundled);
  return { type: 'unknown-record', record: 'story', param: 'story', value, nearest: meant };
}

function beyond(scene: number): LinkProblem {
  return { type: 'unknown-value', param: 'scene', value: String(scene), nearest: null };
}
