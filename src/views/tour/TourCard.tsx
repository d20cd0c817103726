import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import { type CardPlace, placeBeside } from './place-beside.ts';
import './tour.css';

interface Props {
  readonly tour: TalkMessages['present']['tour'];
  /** What each step is about, as selectors. */
  readonly places: readonly string[];
  readonly onEnd: () => void;
}

/** A card in a corner that goes through the parts of the page and marks each; the page stays at hand beside it. */
export function TourCard({ tour, places, onEnd }: Props) {
  const [step, setStep] = useState(0);
  const titleId = useId();
  const next = useRef<HTMLButtonElement>(null);
  const { title, text } = tour.steps[step] ?? { title: '', text: '' };
  const isLast = step === tour.steps.length - 1;
  const card = useRef<HTMLElement>(null);
  const stands = useMark(places[step], card);
  useEffect(() => next.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'Escape') return;
    press.preventDefault();
    onEnd();
  };
  return (
    <section
      ref={card}
      className="tour"
      style={stands}
      aria-label={tour.label}
      aria-describedby={titleId}
      onKeyDown={onKeyDown}
    >
      <p className="tour-place">
        {tour.label} · {tour.place(step + 1, tour.steps.length)}
      </p>
      <div id={titleId} aria-live="polite">
        <h2 className="tour-title">{title}</h2>
        <p className="tour-text">{text}</p>
      </div>
      <div className="tour-acts">
        {!isLast && (
          <button type="button" className="tour-skip" onClick={onEnd}>
            {tour.skip}
          </button>
        )}
        <button
          type="button"
          className="chip"
          disabled={step === 0}
          onClick={() => setStep(step - 1)}
        >
          {tour.back}
        </button>
        <button
          ref={next}
          type="button"
          className="chip tour-next"
          onClick={() => (isLast ? onEnd() : setStep(step + 1))}
        >
          {isLast ? tour.done : tour.next}
        </button>
      </div>
    </section>
  );
}

/** Marks a part of the page while a step is about it, and tells where the card then stands; where a page has no such part, in a corner. */
function useMark(place: string | undefined, card: RefObject<HTMLElement | null>): CardPlace {
  const [stands, setStands] = useState<CardPlace>({});
  useLayoutEffect(() => {
    const part = place === undefined ? null : document.querySelector(place);
    if (!part || !card.current) return undefined;
    part.classList.add('tour-marked');
    part.scrollIntoView({ block: 'nearest' });
    const view = { width: window.innerWidth, height: window.innerHeight };
    setStands(
      placeBeside(part.getBoundingClientRect(), card.current.getBoundingClientRect(), view),
    );
    return () => part.classList.remove('tour-marked');
  }, [place, card]);
  return stands;
}
