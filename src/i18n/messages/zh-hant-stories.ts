import type { Messages } from './en.ts';
import type { enStories } from './en-stories.ts';

/** Wording of stories and talks in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantStories: Pick<Messages, keyof typeof enStories> = {
  stories: { title: '專題', add: '加入專題' },
};
