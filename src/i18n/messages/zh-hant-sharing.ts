import type { ShareMessages } from './en-sharing.ts';
import { zhHantFiles } from './zh-hant-files.ts';
import { zhHantShare } from './zh-hant-share.ts';
import { zhHantSheet } from './zh-hant-sheet.ts';

/** Wording of all that leaves the page, in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantSharing: ShareMessages = { ...zhHantShare, ...zhHantSheet, ...zhHantFiles };
