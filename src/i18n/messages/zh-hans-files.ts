import type { enFiles } from './en-files.ts';
import type { ShareMessages } from './en-sharing.ts';

/** Wording of tables and files of data in Simplified Chinese. */
export const zhHansFiles: Pick<ShareMessages, keyof typeof enFiles> = {
  files: {},
};
