import { storyUrls } from 'virtual:ledger-urls';
import { useQuery } from '@tanstack/react-query';
import { storiesQuery } from '../dataset/dataset-query.ts';
import type { Story } from '../domain/story.ts';
import type { Language } from '../domain/vocabulary.ts';

/** The stories of a language: null while they are on their way; `retry` is null unless they could not be fetched. */
export interface StoriesState {
  readonly stories: readonly Story[] | null;
  readonly retry: (() => void) | null;
}

/** Fetches the stories of a language, where somebody needs them. */
export function useStories(language: Language, isNeeded = true): StoriesState {
  const { data, isError, refetch } = useQuery({
    ...storiesQuery(storyUrls[language]),
    enabled: isNeeded,
  });
  return { stories: data ?? null, retry: isError ? () => void refetch() : null };
}
