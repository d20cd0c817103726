import type { TalkMessages } from './en-talk.ts';

/** Wording of videos of a story or of a range of days, in Simplified Chinese. */
export const zhHansVideo: Pick<TalkMessages, 'video'> = {
  video: {},
};
