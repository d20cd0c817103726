import { queryOptions } from '@tanstack/react-query';
import { type Dataset, parseDataset } from './parse-dataset.ts';

/** How to get the bundled ledger: once, kept for good, and tried again only when the reader asks. */
export function datasetQuery(url: string) {
  return queryOptions({
    queryKey: ['dataset', url],
    queryFn: ({ signal }): Promise<Dataset> => fetchDataset(url, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
  });
}

async function fetchDataset(url: string, signal: AbortSignal): Promise<Dataset> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return parseDataset(await response.json());
}
