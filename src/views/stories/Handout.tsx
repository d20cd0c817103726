import { useEffect, useRef, useState } from 'react';
import type { Story } from '../../domain/story.ts';
import type { Deck } from '../../export/slides/deck.ts';
import type { DeckGround } from '../../export/slides/make-deck.ts';
import { openDialog } from '../../store/session-store.ts';
import { HandoutScene } from './HandoutScene.tsx';
import { SourcesAwaited } from './SourcesAwaited.tsx';
import { useHandout } from './use-handout.ts';
import './handout.css';

interface Props {
  readonly story: Story;
  /** Null while the sources are on their way. */
  readonly ground: DeckGround | null;
  /** Null unless these could not be fetched. */
  readonly retry: (() => void) | null;
  readonly words: DeckGround['words'];
  readonly slides: DeckGround['talk']['slides'];
}

const close = () => openDialog(null);

/** A story as it will stand on paper, in place of the page: a title page, then every scene with its sources. */
export function Handout({ story, ground, retry, words, slides }: Props) {
  const { handout, problem } = useHandout(story, ground);
  const [hasNotes, setNotes] = useState(true);
  const sheet = useRef<HTMLElement>(null);
  useModeOfPage(sheet);
  useTitleOfPage(slides.handoutOf(words.text(story.title)));
  const waiting = problem === null ? slides.preparing : slides.handoutFailed(problem);
  return (
    <main ref={sheet} className="handout" tabIndex={-1} aria-label={slides.handout}>
      <div className="handout-tools">
        <button
          type="button"
          className="chip handout-main"
          disabled={!handout}
          onClick={() => printWhole(sheet.current)}
        >
          {slides.print}
        </button>
        <label className="handout-choice">
          <input
            type="checkbox"
            checked={hasNotes}
            onChange={({ target }) => setNotes(target.checked)}
          />
          {slides.withNotes}
        </label>
        <button type="button" className="chip handout-close" onClick={close}>
          {slides.close}
        </button>
      </div>
      {handout ? (
        <article className="handout-paper">
          <Front deck={handout.deck} slides={slides} />
          {handout.deck.scenes.map((scene, index) => (
            <HandoutScene
              key={scene.place}
              scene={scene}
              picture={handout.pictures[index] ?? ''}
              hasNotes={hasNotes}
              slides={slides}
            />
          ))}
        </article>
      ) : (
        <div className="handout-waiting">
          {ground ? (
            <p role={problem === null ? 'status' : 'alert'}>{waiting}</p>
          ) : (
            <SourcesAwaited retry={retry} words={words} />
          )}
        </div>
      )}
    </main>
  );
}

function Front({ deck, slides }: { readonly deck: Deck; readonly slides: Props['slides'] }) {
  const { title, front, scenes, note } = deck;
  return (
    <header className="handout-front">
      <h1 className="handout-title">{title}</h1>
      <p className="handout-summary">{front?.summary}</p>
      <p className="handout-fine">
        {[front?.author, front?.count, note].filter(Boolean).join(' · ')}
      </p>
      <ol className="handout-contents">
        {scenes.map(({ heading, day, place }) => (
          <li key={place}>
            {heading} <span className="handout-fine">{day}</span>
          </li>
        ))}
      </ol>
      <p className="handout-fine">
        {slides.thisStory} {front?.link}
      </p>
    </header>
  );
}

/** A PDF is called what the page is called. */
function useTitleOfPage(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

/** Takes the focus while it is there; Escape leaves, and the focus goes to the page again. */
function useModeOfPage(sheet: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    sheet.current?.focus();
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.key === 'Escape' && !press.defaultPrevented) close();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      document.getElementById('stage')?.focus();
    };
  }, [sheet]);
}

/** Prints once every picture is there, whether it can be drawn or not. */
async function printWhole(sheet: HTMLElement | null): Promise<void> {
  const pictures = [...(sheet?.querySelectorAll('img') ?? [])];
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  window.print();
}
