import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { FOUND_TYPES, type FoundType, type SearchEntry } from '../../scene/search-entries.ts';
import {
  bareName,
  indexTerms,
  isHan,
  readings,
  slipsIn,
  swapsOf,
} from '../../scene/search-tokens.ts';
import { namesOf } from './names.ts';

/** Something found, with the terms that were found in it and those of the query that they answer. */
export interface Hit {
  readonly entry: SearchEntry;
  readonly score: number;
  readonly found: readonly string[];
  readonly asked: readonly string[];
}

/** What a query finds, by type, the type of the best hit first. `isNear`: nothing answers it as it is written; these are the likest. */
export interface Answer {
  readonly isNear: boolean;
  readonly groups: readonly { readonly type: FoundType; readonly hits: readonly Hit[] }[];
}

/** Entries, ready to be asked. */
export interface SearchIndex {
  readonly entry: ReadonlyMap<string, SearchEntry>;
  readonly ask: (query: string) => Answer;
}

const FIELDS = ['names', 'titles', 'aliases', 'kinds', 'texts'] as const;
const BOOST = { names: 4, titles: 4, aliases: 3, kinds: 2, texts: 0.6 };
const OF_TYPE = { org: 1.6, tie: 1.2, event: 1, claim: 0.8 } satisfies Record<FoundType, number>;

/** How much of a misspelt query something must answer. */
const LEAST_SHARE = 0.5;

/** So many are filed before the page gets a turn: a few milliseconds' work. */
const ENTRIES_A_STEP = 40;

/** No question of a reader is longer, in UTF-16 units; what is pasted may be. */
const LONGEST_QUERY = 120;

/** An index over entries, by MiniSearch: words by their beginnings, and by likeness where nothing has them as they are written. Built in small steps, so that the page goes on meanwhile. */
export async function createSearchIndex(entries: readonly SearchEntry[]): Promise<SearchIndex> {
  const entry = new Map(entries.map((each) => [each.key, each]));
  const names = namesOf(entries);
  const index = new MiniSearch<SearchEntry>({
    idField: 'key',
    fields: [...FIELDS],
    extractField: (each, field) =>
      field === 'key' ? each.key : each[field as (typeof FIELDS)[number]].join('\n'),
    tokenize: (text, field) => indexTerms(text, field === 'names' || field === 'aliases'),
    processTerm: (term) => term,
  });
  await index.addAllAsync(entries, { chunkSize: ENTRIES_A_STEP });
  const ask = (text: string): Answer => {
    const query = text.slice(0, LONGEST_QUERY);
    const ways = readings(query, (name) => names.isWhole(name));
    const searchAs = (meant: string): Search => {
      const fits = names.fitting(bareName(meant));
      const boostDocument = (key: string) => {
        const each = entry.get(key);
        return each ? each.weight * OF_TYPE[each.type] * (fits.get(key) ?? 1) : 1;
      };
      const options = { boost: BOOST, boostDocument, tokenize: (term: string) => [term] };
      return (asked) => index.search(asked, options);
    };
    const exact = exactly(ways, searchAs(query));
    const results = exact.length > 0 ? exact : nearly(ways, searchAs);
    return { isNear: exact.length === 0, groups: grouped(results, entry) };
  };
  return { entry, ask };
}

type Search = (query: Query) => SearchResult[];
type Ways = readonly string[][];

/** What has every word of a reading of the query, or a word that begins with it. */
function exactly(ways: Ways, search: Search): SearchResult[] {
  if (ways.length === 0) return [];
  return search({
    combineWith: 'OR',
    queries: ways.map((terms) => ({ combineWith: 'AND', prefix: isBeginning, queries: terms })),
  });
}

/** What has words like those asked for: as many as anything has, and not too few. Where two letters were changed about, what has the words meant. */
function nearly(ways: Ways, searchAs: (meant: string) => Search): SearchResult[] {
  const any = searchAs('');
  const isBegun = (term: string) => exactly([[term]], any).length > 0;
  const isWord = (term: string) => any(term).length > 0;
  const meantWays = ways.map((terms) =>
    terms.map((term) => (isBegun(term) ? term : (swapsOf(term).find(isWord) ?? term))),
  );
  const [words = []] = meantWays;
  const meant = exactly(meantWays, searchAs(words.join(' ')));
  return meant.length > 0 ? meant : likest(meantWays, searchAs(words.filter(isBegun).join(' ')));
}

function likest(ways: Ways, search: Search): SearchResult[] {
  const shared = ways.flatMap((terms) => {
    const asked = {
      combineWith: 'OR',
      prefix: isBeginning,
      fuzzy: slipsIn,
      queries: terms,
    } as const;
    return search(asked).map((result) => ({
      result,
      share: new Set(result.queryTerms).size / terms.length,
    }));
  });
  const best = shared.reduce((most, { share }) => Math.max(most, share), LEAST_SHARE);
  const kept = new Map<string, SearchResult>();
  for (const { result, share } of shared) {
    const other = kept.get(result.id);
    if (share >= best && result.score > (other?.score ?? 0)) kept.set(result.id, result);
  }
  return [...kept.values()];
}

function isBeginning(term: string): boolean {
  return !isHan(term);
}

function grouped(
  results: readonly SearchResult[],
  entry: ReadonlyMap<string, SearchEntry>,
): Answer['groups'] {
  const hits = results
    .flatMap(({ id, score, terms, queryTerms }): Hit[] => {
      const found = entry.get(id);
      return found ? [{ entry: found, score, found: terms, asked: queryTerms }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.entry.key < b.entry.key ? -1 : 1));
  const groups = FOUND_TYPES.map((type) => ({
    type,
    hits: hits.filter((hit) => hit.entry.type === type),
  }));
  const best = ({ hits: [first] }: (typeof groups)[number]) => first?.score ?? 0;
  return groups.filter(({ hits: own }) => own.length > 0).sort((a, b) => best(b) - best(a));
}
