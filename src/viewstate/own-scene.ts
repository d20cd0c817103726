import { isEqual } from '../domain/equal.ts';
import type { Story, StoryScene } from '../domain/story.ts';
import type { Language } from '../domain/vocabulary.ts';
import { encodePermalink } from './permalink/permalink.ts';
import { isAtScene, viewOfScene } from './talk.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

/** The query that a scene keeps of a view: all that is seen, nothing of how the page is shown or of the story that goes on. The page of claims is no picture, so that its day is kept as the graph. */
export function queryOfView(view: ViewState): string {
  const { story, scene, present, embed, lang, theme, data } = DEFAULT_VIEW;
  const picture = view.view === 'claims' ? DEFAULT_VIEW.view : view.view;
  const left = { story, scene, present, embed, lang, theme, data };
  return encodePermalink({ ...view, ...left, view: picture });
}

/** A scene of what is seen, its texts in one language; an empty text is left out. */
export function sceneOfView(
  view: ViewState,
  language: Language,
  texts: { readonly heading: string; readonly caption: string },
): StoryScene {
  const local = (text: string) => (text.trim() === '' ? {} : { [language]: text.trim() });
  return {
    heading: local(texts.heading),
    query: queryOfView(view),
    caption: local(texts.caption),
    notes: {},
    seconds: null,
    about: [],
  };
}

/** Where a scene stands after a story has changed, counted from 1: the same scene wherever it has gone, else whatever stands in its place; null where no scene is left. */
export function sceneAfter(before: Story, after: Story, number: number | null): number | null {
  if (after.scenes.length === 0) return null;
  const scene = before.scenes[(number ?? 1) - 1];
  const found = scene ? after.scenes.indexOf(scene) : -1;
  if (found >= 0) return found + 1;
  return Math.min(Math.max(1, number ?? 1), after.scenes.length);
}

/** The view after a story that it is part of has changed: it shows the scene again if it did before, and never moves a reader who has gone on. The same object where nothing of it changes. */
export function followChange(view: ViewState, before: Story, after: Story): ViewState {
  if (view.story !== after.id) return view;
  const number = sceneAfter(before, after, view.scene);
  const isHere = before.scenes.length > 0 && isAtScene(view, before);
  const followed =
    number !== null && isHere ? viewOfScene(view, after, number) : { ...view, scene: number };
  return isEqual(followed, view) ? view : followed;
}
