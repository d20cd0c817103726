import type { Messages } from './en.ts';
import type { enSearch } from './en-search.ts';

/** Wording of search in Simplified Chinese. */
export const zhHansSearch: Pick<Messages, keyof typeof enSearch> = {
  search: {},
};
