import { Suspense, useMemo } from 'react';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import { comparePresets } from '../scene/compare-presets.ts';
import { buildCompareScene } from '../scene/compare-scene.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { CompareBar } from './lazy-views.ts';

interface Props {
  readonly ledger: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
}

/** What is different between the two dates that are compared, where the view compares any. */
export function Comparison({ ledger, view, words }: Props) {
  const isShown = view.view === 'graph' || view.view === 'table';
  const scene = useMemo(
    () => (isShown ? buildCompareScene(ledger, view) : null),
    [ledger, view, isShown],
  );
  if (!scene) return null;
  return (
    <ErrorBoundary words={words}>
      <Suspense fallback={<div className="compare-space" />}>
        <CompareBar
          scene={scene}
          presets={comparePresets(ledger, view)}
          hasFocus={view.focus.length > 0}
          words={words}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
