import type { Messages } from './en.ts';
import type { enStories } from './en-stories.ts';

/** Wording of stories and talks in Simplified Chinese. */
export const zhHansStories: Pick<Messages, keyof typeof enStories> = {
  stories: { title: '专题', add: '加入专题' },
};
