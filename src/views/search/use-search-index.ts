import { useEffect, useState } from 'react';
import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import { searchEntries } from '../../scene/search-entries.ts';
import { KIND_NAMES } from './kind-names.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';

interface Kept {
  readonly background: IndexedBackground | null;
  readonly index: Promise<SearchIndex>;
}

const keptFor = new WeakMap<IndexedLedger, Kept>();

/** The index over what is at hand: null while the first is built, and the one before while a richer one is. */
export function useSearchIndex(
  ledger: IndexedLedger,
  background: IndexedBackground | null,
): SearchIndex | null {
  const [index, setIndex] = useState<SearchIndex | null>(null);
  useEffect(() => {
    let isWanted = true;
    indexOver(ledger, background).then((built) => isWanted && setIndex(built));
    return () => {
      isWanted = false;
    };
  }, [ledger, background]);
  return index;
}

/** Built once for a ledger and its background, and kept for the next time the dialog opens. */
function indexOver(
  ledger: IndexedLedger,
  background: IndexedBackground | null,
): Promise<SearchIndex> {
  const kept = keptFor.get(ledger);
  if (kept && kept.background === background) return kept.index;
  const index = createSearchIndex(searchEntries(ledger, background, KIND_NAMES));
  keptFor.set(ledger, { background, index });
  return index;
}
