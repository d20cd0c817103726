import { Suspense } from 'react';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import { asksFor } from '../viewstate/cycles.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { CycleList } from './lazy-views.ts';
import { useMedia } from './use-media.ts';

interface Props {
  readonly ledger: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
}

/** The closed loops and money circles above the details, folded where there is little room; nothing until they are asked for, and where the measures list them themselves. */
export function CycleKey({ ledger, view, words }: Props) {
  const isFolded = useMedia('(max-width: 1100px)');
  const isAsked = asksFor(view.show, 'loops') || asksFor(view.show, 'circles');
  if (!isAsked || view.view === 'measures') return null;
  return (
    <ErrorBoundary words={words}>
      <Suspense>
        <CycleList ledger={ledger} view={view} isFolded={isFolded} words={words} />
      </Suspense>
    </ErrorBoundary>
  );
}
