import { useEffect, useRef, useState } from 'react';
import { changesBetween } from '../domain/changes.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { snapshotAt } from '../domain/snapshot.ts';
import type { Words } from '../i18n/words.ts';
import { filteredTies } from '../scene/shown-ties.ts';
import { useView } from '../store/view-store.ts';

const SETTLE_MS = 600;

interface Props {
  readonly ledger: IndexedLedger;
  readonly words: Words;
}

/** Tells a screen reader what changed between the day it last heard of and the day now shown, once the day stands still. */
export function LiveRegion({ ledger, words }: Props) {
  const at = useView((view) => view.at);
  const kinds = useView((view) => view.kinds);
  const who = useView((view) => view.who);
  const told = useRef(at);
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    if (told.current === at) return;
    const timer = setTimeout(() => {
      const ties = filteredTies(ledger, { kinds, who });
      const changes = changesBetween(snapshotAt(ties, told.current), snapshotAt(ties, at));
      const { added, removed, changed } = changes;
      told.current = at;
      setSentence(words.messages.live(words.day(at), added.length, removed.length, changed.length));
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [at, kinds, who, ledger, words]);
  return (
    <p role="status" className="visually-hidden">
      {sentence}
    </p>
  );
}
