import type { Story } from '../../domain/story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';

/** What a story is called, also while it has no title. */
export function titleOf(
  story: Pick<Story, 'title'>,
  words: Words,
  own: TalkMessages['own'],
): string {
  return words.text(story.title).trim() || own.untitled;
}
