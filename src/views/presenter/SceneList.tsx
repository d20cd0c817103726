import { useEffect, useRef } from 'react';
import type { Story } from '../../domain/story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';

interface Props {
  readonly story: Story;
  readonly number: number;
  readonly words: Words;
  readonly presenter: TalkMessages['presenter'];
  readonly go: (scene: number) => void;
}

/** Every scene by its number and heading; a press goes there. */
export function SceneList({ story, number, words, presenter, go }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[number - 1]?.scrollIntoView({ block: 'nearest' });
  }, [number]);
  return (
    <nav className="presenter-scenes" aria-label={presenter.scenes}>
      <ol ref={list}>
        {story.scenes.map(({ query, heading }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: scenes have no other name
          <li key={`${index} ${query}`}>
            <button
              type="button"
              aria-current={index + 1 === number ? 'step' : undefined}
              onClick={() => go(index + 1)}
            >
              <span className="presenter-number">{index + 1}</span> {words.text(heading)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
