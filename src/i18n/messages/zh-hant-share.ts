import type { enShare } from './en-share.ts';
import type { ShareMessages } from './en-sharing.ts';

/** Wording of the dialog for sharing, of citations and of embedding in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantShare: Pick<ShareMessages, keyof typeof enShare> = {
  share: {},
};
