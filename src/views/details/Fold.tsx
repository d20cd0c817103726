import { type ReactNode, useState } from 'react';
import type { Words } from '../../i18n/words.ts';
import './fold.css';

interface FoldProps {
  /** How many there are in all, and whether any of them has `data-folded`. */
  readonly count: number;
  readonly isFolding: boolean;
  readonly words: Words;
  readonly children: ReactNode;
}

/** A list of which those with `data-folded` are shown when the reader asks for all, and always on paper. */
export function Fold({ count, isFolding, words, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  const { history } = words.messages;
  return (
    <div className="details-fold" data-open={isOpen}>
      {children}
      {isFolding && (
        <button
          type="button"
          className="chip details-fold-switch"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? history.showFewer : history.showAll(count)}
        </button>
      )}
    </div>
  );
}
