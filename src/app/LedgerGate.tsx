import { ledgerVersion } from 'virtual:ledger-urls';
import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { datasetQuery } from '../dataset/dataset-query.ts';
import type { Words } from '../i18n/words.ts';
import { changeTo } from '../store/actions.ts';
import { reconcileLinks, reconcileMarks } from '../store/reconcile-links.ts';
import { useView } from '../store/view-store.ts';
import type { Theme } from '../viewstate/view-state.ts';
import { Page } from './Page.tsx';
import { isKnownVersion, urlsOf, versionShown } from './shown-ledger.ts';

/** Fetches the ledger that the link asks for, or else the newest: the page when it is there, a sentence and a way on when it is not. */
export function LedgerGate({ words, theme }: { readonly words: Words; readonly theme: Theme }) {
  const version = useView(versionShown);
  const {
    data: dataset,
    isError,
    isFetching,
    refetch,
  } = useQuery(datasetQuery(urlsOf(version)[words.language].ledger));
  const { data, editions } = words.messages;
  useLayoutEffect(() => reconcileMarks(isKnownVersion), []);
  useLayoutEffect(() => {
    if (!dataset) return undefined;
    return reconcileLinks(dataset.ledger, (view) => versionShown(view) === dataset.version);
  }, [dataset]);
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
          {version !== ledgerVersion && (
            <button type="button" className="chip" onClick={() => changeTo({ data: null })}>
              {editions.showNewest}
            </button>
          )}
        </div>
      ) : (
        <p role="status">{data.loading}</p>
      )}
    </main>
  );
}
