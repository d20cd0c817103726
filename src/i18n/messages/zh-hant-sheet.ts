import type { ShareMessages } from './en-sharing.ts';
import type { enSheet } from './en-sheet.ts';

/** Wording of what is written on exported pictures in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantSheet: Pick<ShareMessages, keyof typeof enSheet> = {
  sheet: {},
};
