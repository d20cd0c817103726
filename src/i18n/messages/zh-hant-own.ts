import type { TalkMessages } from './en-talk.ts';

/** Wording of the stories of one's own, in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantOwn: Pick<TalkMessages, 'own'> = {
  own: {},
};
