import { useMemo } from 'react';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import { buildDetailsScene } from '../scene/details-scene.ts';
import { revealPick } from '../scene/reveal-pick.ts';
import { pick, showView } from '../store/actions.ts';
import { DetailsView } from '../views/details/DetailsView.tsx';
import type { ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

interface Props {
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly retry: (() => void) | null;
  readonly view: ViewState;
  readonly words: Words;
}

/** The details at the side; on a phone a sheet that rises when something is picked. */
export function Panel({ ledger, background, retry, view, words }: Props) {
  const { pick: picked, at, kinds, who, focus } = view;
  const scene = useMemo(
    () => buildDetailsScene(ledger, background, { pick: picked, at, kinds, who, focus }),
    [ledger, background, picked, at, kinds, who, focus],
  );
  const revealed = revealPick(view, ledger);
  const { details } = words.messages;
  return (
    <aside className={picked ? 'panel panel-picked' : 'panel'} aria-label={details.label}>
      {picked && (
        <button type="button" className="panel-close" onClick={() => pick(null)}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{details.close}</span>
        </button>
      )}
      {revealed !== view && (
        <p className="panel-hidden">
          {details.filteredOut}{' '}
          <button type="button" className="chip" onClick={() => showView(revealed)}>
            {details.reveal}
          </button>
        </p>
      )}
      <ErrorBoundary key={picked ? `${picked.type}.${picked.id}` : ''} words={words}>
        <DetailsView
          scene={scene}
          ledger={ledger}
          background={background}
          retry={retry}
          day={at}
          words={words}
          focus={focus}
        />
      </ErrorBoundary>
    </aside>
  );
}
