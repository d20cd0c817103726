import type { ShareMessages } from './en-sharing.ts';
import type { enSheet } from './en-sheet.ts';

/** Wording of what is written on exported pictures in Simplified Chinese. */
export const zhHansSheet: Pick<ShareMessages, keyof typeof enSheet> = {
  sheet: {},
};
