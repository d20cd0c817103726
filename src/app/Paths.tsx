import { Suspense } from 'react';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import { pathEnds } from '../scene/path-scene.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PathList } from './lazy-views.ts';

interface Props {
  readonly ledger: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
}

/** How two organisations hang together, where the view names exactly two. */
export function Paths({ ledger, view, words }: Props) {
  const ends = pathEnds(view);
  if (!ends) return null;
  return (
    <ErrorBoundary key={ends.join(' ')} words={words}>
      <Suspense>
        <PathList ends={ends} ledger={ledger} view={view} words={words} />
      </Suspense>
    </ErrorBoundary>
  );
}
