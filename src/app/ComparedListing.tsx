import { useMemo } from 'react';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import { buildCompareScene } from '../scene/compare-scene.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { CompareTable } from './lazy-views.ts';

interface Props {
  readonly ledger: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
}

/** What is different between the two dates of a view, as a table. */
export function ComparedListing({ ledger, view, words }: Props) {
  const scene = useMemo(() => buildCompareScene(ledger, view), [ledger, view]);
  if (!scene) return null;
  return (
    <div className="listing">
      <CompareTable scene={scene} ledger={ledger} words={words} />
    </div>
  );
}
