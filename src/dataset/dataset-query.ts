import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { IndexedBackground } from '../domain/indexed-background.ts';
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

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json();
}
