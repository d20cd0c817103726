import type { TalkMessages } from './en-talk.ts';

/** Wording of videos of a story or of a range of days, in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantVideo: Pick<TalkMessages, 'video'> = {
  video: {},
};
