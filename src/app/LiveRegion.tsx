import { useEffect, useRef, useState } from 'react';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import { movedTies } from '../scene/moved-ties.ts';
import { useView } from '../store/view-store.ts';
import { useFilters } from './use-filters.ts';
import { wordMoved } from './word-moved.ts';

const SETTLE_MS = 600;

interface Props {
  readonly ledger: IndexedLedger;
  readonly words: Words;
}

/** Tells a screen reader what changed between the day it last heard of and the day now shown, once the day stands still. */
export function LiveRegion({ ledger, words }: Props) {
  const at = useView((view) => view.at);
  const filters = useFilters(useView((view) => view));
  const focus = useView((view) => view.focus);
  const told = useRef(at);
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    if (told.current === at) return;
    const timer = setTimeout(() => {
      const moved = movedTies(ledger, { ...filters, focus }, told.current, at);
      told.current = at;
      setSentence(wordMoved(moved, at, ledger, words));
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [at, filters, focus, ledger, words]);
  return (
    <p role="status" className="visually-hidden">
      {sentence}
    </p>
  );
}
