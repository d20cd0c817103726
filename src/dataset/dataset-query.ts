import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { Story } from '../domain/story.ts';
import { fetchJson } from './fetch-json.ts';
import { type Dataset, parseBackground, parseDataset } from './parse-dataset.ts';

/** A bundled file is fetched once and kept for good, and tried again only when the reader asks. */
const KEPT = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: 'always',
} as const;

/** How to get the first file of a language. While another language's is on its way the one at hand stays. */
export function datasetQuery(url: string) {
  return queryOptions({
    ...KEPT,
    queryKey: ['dataset', url],
    queryFn: async ({ signal }): Promise<Dataset> => parseDataset(await fetchJson(url, signal)),
    placeholderData: keepPreviousData,
  });
}

/** How to get the second file of a language, which must be of the same version as the first. */
export function backgroundQuery(url: string, version: string) {
  return queryOptions({
    ...KEPT,
    queryKey: ['background', url, version],
    queryFn: async ({ signal }): Promise<IndexedBackground> =>
      parseBackground(await fetchJson(url, signal), version),
    placeholderData: keepPreviousData,
  });
}

/** How to get the stories of a language. Rejects where the file is no list. */
export function storiesQuery(url: string) {
  return queryOptions({
    ...KEPT,
    queryKey: ['stories', url],
    queryFn: async ({ signal }): Promise<readonly Story[]> => {
      const stories = await fetchJson(url, signal);
      if (Array.isArray(stories)) return stories;
      throw new Error('The file of the stories is damaged: it is no list.');
    },
    placeholderData: keepPreviousData,
  });
}
