import { useEffect, useRef } from 'react';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import './added-note.css';

interface Props {
  readonly title: string;
  readonly number: number;
  readonly onUndo: () => void;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
  readonly own: TalkMessages['own'];
}

/** How long it stays, in ms, unless the reader is at it. */
const STAY_MS = 12_000;

/** Says that a view has been added, for a while or until the reader has done with it. */
export function AddedNote({ title, number, onUndo, onOpen, onDismiss, own }: Props) {
  const { adding } = own;
  const note = useRef<HTMLDivElement>(null);
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });
  useEffect(() => {
    const timer = setInterval(() => {
      if (!note.current?.matches(':hover, :focus-within')) dismiss.current();
    }, STAY_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <div ref={note} className="added-note" role="status">
      <p>{adding.added(number, title)}</p>
      <button type="button" className="chip" onClick={onUndo}>
        {own.undo}
      </button>
      <button type="button" className="chip" onClick={onOpen}>
        {adding.open}
      </button>
      <button type="button" className="added-note-close" onClick={onDismiss}>
        <span aria-hidden="true">×</span>
        <span className="visually-hidden">{adding.dismiss}</span>
      </button>
    </div>
  );
}
