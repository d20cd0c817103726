import { useLayoutEffect } from 'react';
import type { Story } from '../domain/story.ts';
import type { Language } from '../domain/vocabulary.ts';
import { reconcileStories } from '../store/reconcile-stories.ts';
import { useStories } from './use-stories.ts';

/** The story that a view names: null while it is on its way, and where there is none of that name; `retry` is null unless it could not be fetched. */
export interface StoryState {
  readonly story: Story | null;
  readonly retry: (() => void) | null;
}

/** Fetches the stories for a view that names one, and holds every link that is followed against them. */
export function useStory(id: string | null, language: Language): StoryState {
  const { stories, retry } = useStories(language, id !== null);
  useLayoutEffect(() => (stories ? reconcileStories(stories) : undefined), [stories]);
  return { story: stories?.find((story) => story.id === id) ?? null, retry };
}
