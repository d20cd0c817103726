import type { ShareMessages } from './en-sharing.ts';
import { zhHansFiles } from './zh-hans-files.ts';
import { zhHansShare } from './zh-hans-share.ts';
import { zhHansSheet } from './zh-hans-sheet.ts';

/** Wording of all that leaves the page, in Simplified Chinese. */
export const zhHansSharing: ShareMessages = { ...zhHansShare, ...zhHansSheet, ...zhHansFiles };
