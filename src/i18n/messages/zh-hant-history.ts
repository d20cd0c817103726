import type { Messages } from './en.ts';
import type { enHistory } from './en-history.ts';

/** Wording of history in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantHistory: Pick<Messages, keyof typeof enHistory> = {
  history: {},
};
