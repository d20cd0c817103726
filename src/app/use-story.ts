import { useLayoutEffect, useRef } from 'react';
import type { Story } from '../domain/story.ts';
import type { Language } from '../domain/vocabulary.ts';
import { reconcileStories } from '../store/reconcile-stories.ts';
import { useStories } from './use-stories.ts';

/** The story that a view names: null while it is on its way, and where there is none of that name; `retry` is null unless it could not be fetched. */
export interface StoryState {
  readonly story: Story | null;
  readonly retry: (() => void) | null;
}

/** Fetches the stories for a view that names one, and holds every link that is followed against them. One of the reader's own waits for nothing. */
export function useStory(id: string | null, language: Language): StoryState {
  const { stories, own, retry } = useStories(language, id !== null);
  const known = useRef<readonly Story[]>([]);
  useLayoutEffect(() => {
    known.current = stories ?? [];
  }, [stories]);
  const isFetched = stories !== null;
  const isOwnRead = own !== null;
  // a story that is edited is no new link: what is shown is left alone
  useLayoutEffect(
    () => (isFetched ? reconcileStories(() => known.current, isOwnRead) : undefined),
    [isFetched, isOwnRead],
  );
  return { story: (stories ?? own)?.find((story) => story.id === id) ?? null, retry };
}
