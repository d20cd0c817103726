import type { FoundType } from '../../scene/search-entries.ts';
import { leadingOrganizations } from '../../scene/search-landing.ts';
import type { Answer, Hit, SearchIndex } from './search-index.ts';
import type { Shown } from './shown.ts';

/** A row that can be chosen: something found, or all of a group that is cut short. */
export type Option =
  | { readonly key: string; readonly hit: Hit }
  | { readonly key: string; readonly all: FoundType; readonly count: number };

/** The rows of one type, and how many of so many found they list. */
export interface ResultGroup {
  readonly type: FoundType;
  readonly options: readonly Option[];
  readonly listed: number;
  readonly count: number;
}

/** So many of a type are listed at first, and so many more where that is all. */
const AT_FIRST = { org: 4, tie: 5, event: 5, claim: 4 } satisfies Record<FoundType, number>;
const REST_NOT_CUT = 2;

/** So many are listed of a type whose all are asked for: who has not found it by then writes another word. */
const AT_MOST = 100;

/** What is listed before anything is asked: the organisations with the most ties on the day. */
export function leadingResults(index: SearchIndex, { ledger, view }: Shown): ResultGroup[] {
  const options = leadingOrganizations(ledger, view.at, 8).flatMap((id) => {
    const entry = index.entry.get(`org.${id}`);
    return entry ? [{ key: entry.key, hit: { entry, score: 0, found: [], asked: [] } }] : [];
  });
  const { length } = options;
  return [{ type: 'org', options, listed: length, count: length }];
}

/** What an answer lists, with one type opened up if the reader asked for all of it. */
export function listResults(answer: Answer, opened: FoundType | null): ResultGroup[] {
  return answer.groups.map(({ type, hits }) => {
    const { length: count } = hits;
    const isWhole = type === opened || count <= AT_FIRST[type] + REST_NOT_CUT;
    const shown = hits.slice(0, isWhole ? AT_MOST : AT_FIRST[type]);
    const options: Option[] = shown.map((hit) => ({ key: hit.entry.key, hit }));
    if (!isWhole) options.push({ key: `all.${type}`, all: type, count: Math.min(count, AT_MOST) });
    return { type, options, listed: shown.length, count };
  });
}

/** How many were found of all types together. */
export function countResults(groups: readonly ResultGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}
