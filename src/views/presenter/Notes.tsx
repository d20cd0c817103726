import { useEffect, useRef, useState } from 'react';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import { keepNotesSize, keptNotesSize, NOTES_SIZES } from '../../store/kept-notes-size.ts';

/** How much larger each size of the letters is than the one before. */
const STEP = 1.2;

interface Props {
  /** The scene that they belong to. */
  readonly number: number;
  readonly text: string;
  readonly presenter: TalkMessages['presenter'];
}

/** What the presenter keeps to themselves, in letters as large as they want them. */
export function Notes({ number, text, presenter }: Props) {
  const [size, setSize] = useState(keptNotesSize);
  const scrolled = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the notes of another scene are read from their beginning
  useEffect(() => {
    scrolled.current?.scrollTo({ top: 0 });
  }, [number]);
  const change = (next: number) => {
    setSize(next);
    keepNotesSize(next);
  };
  return (
    <div className="presenter-notes">
      <div className="presenter-notes-top">
        <h2 className="presenter-label">{presenter.notes}</h2>
        <button
          type="button"
          className="chip"
          aria-label={presenter.smaller}
          title={presenter.smaller}
          disabled={size === 0}
          onClick={() => change(size - 1)}
        >
          A−
        </button>
        <button
          type="button"
          className="chip"
          aria-label={presenter.larger}
          title={presenter.larger}
          disabled={size === NOTES_SIZES - 1}
          onClick={() => change(size + 1)}
        >
          A+
        </button>
      </div>
      <section
        ref={scrolled}
        className="presenter-notes-text"
        aria-label={presenter.notes}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by keys
        tabIndex={0}
        data-scrolls={true}
        data-empty={text === ''}
        style={{ fontSize: `${STEP ** size}rem` }}
      >
        {(text || presenter.noNotes).split(/\n+/).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no other name
          <p key={index}>{line}</p>
        ))}
      </section>
    </div>
  );
}
