import type { Messages } from './en.ts';
import type { enExplore } from './en-explore.ts';

/** Wording of explore in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantExplore: Pick<Messages, keyof typeof enExplore> = {
  explore: {},
};
