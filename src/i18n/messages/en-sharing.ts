import type { Loose } from '../loose.ts';
import { enFiles } from './en-files.ts';
import { enShare } from './en-share.ts';
import { enSheet } from './en-sheet.ts';

/** English wording of all that leaves the page, fetched when a reader shares. */
export const enSharing = { ...enShare, ...enSheet, ...enFiles };

/** The wording of sharing, alike in every language. */
export type ShareMessages = Loose<typeof enSharing>;
