import type { enFiles } from './en-files.ts';
import type { ShareMessages } from './en-sharing.ts';

/** Wording of tables and files of data in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantFiles: Pick<ShareMessages, keyof typeof enFiles> = {
  files: {},
};
