import type { Messages } from './en.ts';
import type { enSearch } from './en-search.ts';

/** Wording of search in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantSearch: Pick<Messages, keyof typeof enSearch> = {
  search: {},
};
