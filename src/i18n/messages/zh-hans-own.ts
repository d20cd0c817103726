import type { TalkMessages } from './en-talk.ts';

/** Wording of the stories of one's own, in Simplified Chinese. */
export const zhHansOwn: Pick<TalkMessages, 'own'> = {
  own: {},
};
