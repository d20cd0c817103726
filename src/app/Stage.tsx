import { Suspense, useMemo } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { DisputedTargets } from '../domain/disputed.ts';
import type { Words } from '../i18n/words.ts';
import { buildGraphScene, namedOrganizations } from '../scene/graph-scene.ts';
import { buildTableScene } from '../scene/table-scene.ts';
import { useSession } from '../store/session-store.ts';
import type { Theme, ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { GraphView, TableView } from './lazy-views.ts';
import type { Camps } from './use-camps.ts';
import { useMedia } from './use-media.ts';

interface Props {
  readonly dataset: Dataset;
  readonly disputed: DisputedTargets;
  readonly camps: Camps['named'];
  readonly view: ViewState;
  readonly words: Words;
  readonly theme: Theme;
}

/** The day as a picture or as a table. */
export function Stage(props: Props) {
  const { view, words } = props;
  return (
    <ErrorBoundary key={view.view} words={words}>
      <Suspense
        fallback={
          <p className="stage-loading" role="status">
            {words.messages.graph.loading}
          </p>
        }
      >
        {view.view === 'graph' ? <Picture {...props} /> : <Listing {...props} />}
      </Suspense>
    </ErrorBoundary>
  );
}

function Picture({ dataset, disputed, camps, view, words, theme }: Props) {
  const hovered = useSession((session) => session.hovered);
  const isReduced = useMedia('(prefers-reduced-motion: reduce)');
  const { ledger } = dataset;
  const keyframes = dataset.positions[view.who];
  const scene = useMemo(
    () => buildGraphScene(ledger, keyframes, view, hovered, disputed),
    [ledger, keyframes, view, hovered, disputed],
  );
  const filled = useMemo(() => new Set(namedOrganizations(view)), [view]);
  return (
    <div className="picture">
      <GraphView
        ledger={ledger}
        scene={scene}
        filled={filled}
        camps={camps}
        view={view}
        isReduced={isReduced}
        theme={theme}
        words={words}
      />
    </div>
  );
}

function Listing({ dataset, disputed, view, words }: Props) {
  const scene = useMemo(
    () => buildTableScene(dataset.ledger, view, disputed),
    [dataset, view, disputed],
  );
  return (
    <div className="listing">
      <TableView scene={scene} ledger={dataset.ledger} words={words} />
    </div>
  );
}
