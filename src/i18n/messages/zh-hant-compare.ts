import type { Messages } from './en.ts';
import type { enCompare } from './en-compare.ts';

/** Wording of compare in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantCompare: Pick<Messages, keyof typeof enCompare> = {
  compare: {},
};
