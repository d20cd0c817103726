import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Story } from '../../domain/story.ts';
import type { DeckGround } from '../../export/slides/make-deck.ts';
import { openDialog } from '../../store/session-store.ts';
import { Modal } from '../../ui/Modal.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { whyFailed } from '../../ui/why-failed.ts';
import { SourcesAwaited } from './SourcesAwaited.tsx';
import './story-files.css';

interface Props {
  readonly story: Story;
  /** Null while the sources are on their way. */
  readonly ground: DeckGround | null;
  /** Null unless these could not be fetched. */
  readonly retry: (() => void) | null;
  readonly words: DeckGround['words'];
  readonly slides: DeckGround['talk']['slides'];
  /** Further ways to take the story away. */
  readonly children?: ReactNode;
}

/** The ways in which a story leaves the page. */
export function StoryFiles({ story, ground, retry, words, slides, children }: Props) {
  const close = () => openDialog(null);
  return (
    <Modal title={slides.heading} closeLabel={words.messages.details.close} onClose={close}>
      <p className="story-files-title">{words.text(story.title)}</p>
      {!ground && <SourcesAwaited retry={retry} words={words} />}
      <SlidesFile story={story} ground={ground} slides={slides} />
      <section className="story-file" data-file="handout">
        <h3 className="story-file-name">{slides.handout}</h3>
        <p className="story-file-hint">{slides.handoutHint}</p>
        <div className="story-file-acts">
          <button
            type="button"
            className="chip"
            disabled={!ground}
            onClick={() => openDialog('handout')}
          >
            {slides.openHandout}
          </button>
        </div>
      </section>
      {children}
    </Modal>
  );
}

/** The story's slides: made picture by picture, with a way to stop that. */
function SlidesFile({ story, ground, slides }: Omit<Props, 'words' | 'retry'>) {
  const { told, done, make, cancel } = useSlidesMaking(story, ground, slides);
  const count = story.scenes.length;
  return (
    <section className="story-file" data-file="slides">
      <h3 className="story-file-name">{slides.slides}</h3>
      <p className="story-file-hint">{slides.slidesHint}</p>
      <div className="story-file-acts">
        {done === null ? (
          <button type="button" className="chip" disabled={!ground} onClick={make}>
            {slides.getSlides}
          </button>
        ) : (
          <>
            <button type="button" className="chip" onClick={cancel}>
              {slides.cancel}
            </button>
            <progress value={done} max={count} aria-label={slides.getSlides} />
          </>
        )}
        <span role="status" className="story-file-told">
          {done === null ? told : slides.making(done, count)}
        </span>
      </div>
    </section>
  );
}

interface Making {
  /** How many pictures are made, or null while nothing is being made. */
  readonly done: number | null;
  /** What became of the last attempt. */
  readonly told: string;
}

function useSlidesMaking(
  story: Story,
  ground: DeckGround | null,
  slides: DeckGround['talk']['slides'],
) {
  const [state, setState] = useState<Making>({ done: null, told: '' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const make = () => {
    if (!ground) return;
    const own = new AbortController();
    control.current = own;
    const { signal } = own;
    setState({ done: 0, told: '' });
    const onProgress = (done: number) => !signal.aborted && setState({ done, told: '' });
    saveSlides(story, ground, { onProgress, signal }).then(
      (name) => setState({ done: null, told: slides.made(name) }),
      (error: unknown) => {
        const why = whyFailed(error, slides.notFetched);
        if (!signal.aborted) setState({ done: null, told: slides.failed(why) });
      },
    );
  };
  const cancel = () => {
    control.current?.abort();
    setState({ done: null, told: slides.cancelled });
  };
  return { ...state, make, cancel };
}

/** Makes the slides and hands them to the browser; resolves with the file's name. */
async function saveSlides(
  story: Story,
  ground: DeckGround,
  making: { readonly onProgress: (done: number) => void; readonly signal: AbortSignal },
): Promise<string> {
  const { storyDeck, slidesFile, slidesName, SLIDE_PICTURE } = await import(
    '../../export/slides/slides-file.ts'
  );
  const deck = storyDeck(story, ground, SLIDE_PICTURE);
  const file = await slidesFile(deck, ground.talk.slides, making);
  const name = slidesName(deck);
  saveFile(name, file);
  return name;
}
