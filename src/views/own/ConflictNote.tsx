import type { Story } from '../../domain/story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import { wordMoment } from '../../i18n/times.ts';
import type { Words } from '../../i18n/words.ts';
import { openEditor, ownStory } from '../../store/own-editing.ts';
import { dismissConflict, useOwnStories } from '../../store/own-stories.ts';

interface Props {
  readonly story: Story;
  readonly words: Words;
  readonly own: TalkMessages['own'];
}

/** That another tab changed the story meanwhile, and where one's own changes are; nothing where none did. */
export function ConflictNote({ story, words, own }: Props) {
  const conflict = useOwnStories(({ conflicts }) => conflicts[story.id]);
  if (!conflict) return null;
  const openCopy = () => {
    const copy = ownStory(conflict.copyId);
    dismissConflict(story.id);
    if (copy) openEditor(copy);
  };
  return (
    <div role="alert" className="own-notice">
      <p>{own.conflict.said(wordMoment(words.language, conflict.at, Date.now()))}</p>
      <p className="own-scene-acts">
        <button type="button" className="chip" onClick={openCopy}>
          {own.conflict.open}
        </button>
        <button type="button" className="chip" onClick={() => dismissConflict(story.id)}>
          {own.conflict.dismiss}
        </button>
      </p>
    </div>
  );
}
