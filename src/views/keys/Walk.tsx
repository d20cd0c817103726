import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import type { GraphScene } from '../../scene/graph-scene.ts';
import { keepWalk, type Walk as Place } from '../../scene/walk.ts';
import { walkTo } from '../../store/session-store.ts';
import type { ViewState } from '../../viewstate/view-state.ts';
import { walkOn } from './walk-on.ts';
import { wordWalk } from './word-walk.ts';
import './walk.css';

interface Props {
  readonly walked: Place;
  readonly ledger: IndexedLedger;
  readonly scene: GraphScene;
  readonly view: Pick<ViewState, 'at' | 'focus' | 'pick'>;
  readonly words: Words;
  /** Given the focus when the reader stops walking. */
  readonly onLeave: () => void;
}

/** A walk through the picture by keys: it takes the focus, tells where it stands, and lets the pointer through. */
export function Walk({ walked, ledger, scene, view, words, onLeave }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const told = useId();
  const place = keepWalk(scene, walked);
  const { keys } = words.messages;
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (place !== walked) walkTo(place);
  }, [place, walked]);
  if (!place) return null;
  const onKeyDown = (press: KeyboardEvent) => {
    const answer = walkOn(scene, place, press);
    if (answer === 'left') onLeave();
    if (answer !== null) press.preventDefault();
  };
  return (
    <>
      <div
        ref={frame}
        className="walk"
        role="application"
        aria-label={keys.walking}
        aria-describedby={told}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the walk is what the keys act on
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={({ currentTarget }) => {
          if (document.activeElement !== currentTarget) walkTo(null); // else only the window is left
        }}
      />
      <div className="walk-told">
        <p id={told} role="status">
          {wordWalk(place, { ledger, scene, view, words })}
        </p>
        <p className="walk-hint">{keys.walkHint}</p>
      </div>
    </>
  );
}
