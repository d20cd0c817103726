import type { enShare } from './en-share.ts';
import type { ShareMessages } from './en-sharing.ts';

/** Wording of the dialog for sharing, of citations and of embedding in Simplified Chinese. */
export const zhHansShare: Pick<ShareMessages, keyof typeof enShare> = {
  share: {},
};
