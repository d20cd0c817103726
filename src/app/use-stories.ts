import { storyUrls } from 'virtual:ledger-urls';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { storiesQuery } from '../dataset/dataset-query.ts';
import type { Story } from '../domain/story.ts';
import type { Language } from '../domain/vocabulary.ts';
import { loadOwnStories, useOwnStories } from '../store/own-stories.ts';

/** The stories of a language and those of the reader's own. */
export interface StoriesState {
  /** Null while those of the language are on their way; the reader's own stand behind them, once they have been read. */
  readonly stories: readonly Story[] | null;
  /** The reader's own alone, which nothing need be fetched for; null until they have been read. */
  readonly own: readonly Story[] | null;
  /** Null unless they could not be fetched. */
  readonly retry: (() => void) | null;
}

/** Fetches the stories of a language and reads the reader's own, where somebody needs them. */
export function useStories(language: Language, isNeeded = true): StoriesState {
  const { data, isError, refetch } = useQuery({
    ...storiesQuery(storyUrls[language]),
    enabled: isNeeded,
  });
  const kept = useOwnStories((state) => state.stories);
  useEffect(() => {
    if (isNeeded) void loadOwnStories();
  }, [isNeeded]);
  const own = useMemo(() => kept?.map(({ story }) => story) ?? null, [kept]);
  const stories = useMemo(() => (data ? [...data, ...(own ?? [])] : null), [data, own]);
  return { stories, own, retry: isError ? () => void refetch() : null };
}
