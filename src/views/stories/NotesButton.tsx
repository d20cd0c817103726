import type { Story } from '../../domain/story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import { startTalk } from '../../store/talk-actions.ts';

interface Props {
  readonly story: Story;
  readonly number: number;
  readonly presenter: TalkMessages['presenter'];
  /** Opens the notes, as only a press may. */
  readonly open: () => void;
}

/** Presents with the notes in a window of their own; not full screen, which the audience's screen is to have. */
export function NotesButton({ story, number, presenter, open }: Props) {
  return (
    <button
      type="button"
      className="chip"
      onClick={() => {
        startTalk(story, number);
        open();
      }}
    >
      {presenter.open}
    </button>
  );
}
