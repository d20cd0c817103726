import { Suspense, useEffect, useMemo } from 'react';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import { buildLatestScene } from '../scene/latest-scene.ts';
import { revealPick } from '../scene/reveal-pick.ts';
import { pick, showView } from '../store/actions.ts';
import { LatestView } from '../views/details/LatestView.tsx';
import type { ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PickedDetails, preloadDetails } from './lazy-views.ts';
import { Paths } from './Paths.tsx';
import { useFilters } from './use-filters.ts';

interface Props {
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly retry: (() => void) | null;
  readonly view: ViewState;
  readonly words: Words;
}

/** The details at the side; on a phone a sheet that rises when something is picked. */
export function Panel(props: Props) {
  const { ledger, background, view, words } = props;
  const { pick: picked } = view;
  const isPainted = background !== null;
  useEffect(() => (isPainted ? preloadDetails() : undefined), [isPainted]);
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
      {view.basis === 'effective' && (
        <p className="panel-hidden">{words.messages.basis.effectiveHint}</p>
      )}
      {revealed !== view && (
        <p className="panel-hidden">
          {details.filteredOut}{' '}
          <button type="button" className="chip" onClick={() => showView(revealed)}>
            {details.reveal}
          </button>
        </p>
      )}
      <Paths ledger={ledger} view={view} words={words} />
      <ErrorBoundary key={picked ? `${picked.type}.${picked.id}` : ''} words={words}>
        {picked ? (
          <Suspense fallback={<Waiting words={words} />}>
            <PickedDetails {...props} />
          </Suspense>
        ) : (
          <Latest {...props} />
        )}
      </ErrorBoundary>
    </aside>
  );
}

function Latest({ ledger, background, retry, view, words }: Props) {
  const { at, focus } = view;
  const filters = useFilters(view);
  const scene = useMemo(
    () => buildLatestScene(ledger, { ...filters, at, focus }),
    [ledger, filters, at, focus],
  );
  const given = { ledger, background, retry, day: at, words };
  return <LatestView scene={scene} {...given} />;
}

function Waiting({ words }: Pick<Props, 'words'>) {
  return (
    <p className="details-note" role="status">
      {words.messages.data.backgroundLoading}
    </p>
  );
}
