import { ledgerUrls } from 'virtual:ledger-urls';
import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { datasetQuery } from '../dataset/dataset-query.ts';
import type { Words } from '../i18n/words.ts';
import { reconcileLinks } from '../store/reconcile-links.ts';
import type { Theme } from '../viewstate/view-state.ts';
import { Page } from './Page.tsx';

/** Fetches the bundled ledger: the page when it is there, a sentence and a way on when it is not. */
export function LedgerGate({ words, theme }: { readonly words: Words; readonly theme: Theme }) {
  const {
    data: dataset,
    isError,
    isFetching,
    refetch,
  } = useQuery(datasetQuery(ledgerUrls[words.language].ledger));
  const { data } = words.messages;
  useLayoutEffect(() => (dataset ? reconcileLinks(dataset.ledger) : undefined), [dataset]);
  if (dataset) return <Page dataset={dataset} words={words} theme={theme} />;
  return (
    <main className="gate">
      <h1 className="gate-title">{words.messages.title}</h1>
      {isError ? (
        <div role="alert">
          <p>{data.failed}</p>
          <p>{data.failedHint}</p>
          <button type="button" className="chip" disabled={isFetching} onClick={() => refetch()}>
            {data.retry}
          </button>
        </div>
      ) : (
        <p role="status">{data.loading}</p>
      )}
    </main>
  );
}
