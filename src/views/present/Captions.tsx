import type { ReactNode } from 'react';
import type { Story } from '../../domain/story.ts';
import type { Words } from '../../i18n/words.ts';

interface Props {
  readonly story: Story;
  /** The number of the scene that is told, or null for none. */
  readonly shown: number | null;
  readonly words: Words;
  /** What is said where no scene is told. */
  readonly children: ReactNode;
}

/** The caption of a scene. The others stand behind it unseen, so that the longest makes the room for all and the picture keeps its size. */
export function Captions({ story, shown, words, children }: Props) {
  return (
    <div className="talk-captions" aria-live="polite">
      {story.scenes.map(({ query, caption }, index) => {
        const isShown = index + 1 === shown;
        return (
          <p
            // biome-ignore lint/suspicious/noArrayIndexKey: scenes have no other name
            key={`${index} ${query}`}
            className="talk-caption"
            aria-hidden={!isShown}
            data-shown={isShown}
          >
            {words.text(caption)}
          </p>
        );
      })}
      {children}
    </div>
  );
}
