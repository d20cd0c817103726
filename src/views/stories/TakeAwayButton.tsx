import type { Story } from '../../domain/story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { takeAway } from '../../store/take-away.ts';

interface Props {
  readonly story: Story;
  readonly words: Words;
  readonly slides: TalkMessages['slides'];
}

/** The door to a story's slides and handout. */
export function TakeAwayButton({ story, words, slides }: Props) {
  return (
    <button
      type="button"
      className="chip"
      aria-label={slides.takeAwayNamed(words.text(story.title))}
      aria-haspopup="dialog"
      onClick={() => takeAway(story)}
    >
      {slides.takeAway}
    </button>
  );
}
