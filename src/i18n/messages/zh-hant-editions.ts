import type { Messages } from './en.ts';
import type { enEditions } from './en-editions.ts';

/** Wording of the versions of the ledger, and of working offline in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantEditions: Pick<Messages, keyof typeof enEditions> = {
  editions: {},
};
