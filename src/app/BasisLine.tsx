import { Suspense } from 'react';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { BasisNote } from './lazy-views.ts';

interface Props {
  readonly recorded: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
}

/** Among the day's figures, how many ties stand otherwise on the other basis; it holds nothing up. */
export function BasisLine(props: Props) {
  return (
    <ErrorBoundary words={props.words}>
      <Suspense>
        <BasisNote {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
