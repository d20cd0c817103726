import type { Story } from '../domain/story.ts';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import { openEditor } from '../store/own-editing.ts';

interface Props {
  readonly story: Story;
  readonly number: number;
  readonly own: TalkMessages['own'];
}

/** The way from a story of one's own, as it is read, to its editor. */
export function EditButton({ story, number, own }: Props) {
  return (
    <button type="button" className="chip" onClick={() => openEditor(story, number)}>
      {own.list.edit}
    </button>
  );
}
