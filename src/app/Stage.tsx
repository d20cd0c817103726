import { Suspense, useMemo } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { DisputedTargets } from '../domain/disputed.ts';
import type { Words } from '../i18n/words.ts';
import { buildGraphScene, namedOrganizations } from '../scene/graph-scene.ts';
import { type GhostTie, ghostParties } from '../scene/scenario-scene.ts';
import { buildTableScene } from '../scene/table-scene.ts';
import { walkedTarget } from '../scene/walk.ts';
import { useSession } from '../store/session-store.ts';
import type { Theme, ViewState } from '../viewstate/view-state.ts';
import { ComparedListing } from './ComparedListing.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { GraphView, MeasuresView, TableView } from './lazy-views.ts';
import { pictureLabel, writeChanges } from './picture-label.ts';
import { SideBySide } from './SideBySide.tsx';
import type { Camps } from './use-camps.ts';
import { useGhostPainter } from './use-ghosts.ts';
import { useMedia } from './use-media.ts';
import { WalkLayer } from './WalkLayer.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly disputed: DisputedTargets;
  readonly camps: Camps['named'];
  readonly ghosts: readonly GhostTie[];
  readonly view: ViewState;
  readonly words: Words;
  readonly theme: Theme;
  /** Whether it is to be read from the last row of a room. */
  readonly isFarOff?: boolean;
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
        <Shown {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Shown(props: Props) {
  const { dataset, view, words } = props;
  if (view.view === 'graph') return <Picture {...props} />;
  if (view.view === 'multiples') return <SideBySide {...props} />;
  if (view.view === 'table' && view.vs !== null) {
    return <ComparedListing ledger={dataset.ledger} view={view} words={words} />;
  }
  if (view.view !== 'measures') return <Listing {...props} />;
  return (
    <div className="listing">
      <MeasuresView ledger={dataset.ledger} view={view} words={words} />
    </div>
  );
}

function Picture({ dataset, disputed, camps, ghosts, view, words, theme, isFarOff }: Props) {
  const hovered = useSession((session) => session.hovered);
  const walked = useSession((session) => session.walked);
  const isReduced = useMedia('(prefers-reduced-motion: reduce)');
  const { ledger } = dataset;
  const keyframes = dataset.positions[view.who];
  const guests = useMemo(() => ghostParties(ghosts, keyframes), [ghosts, keyframes]);
  const painter = useGhostPainter(ghosts);
  const scene = useMemo(
    () =>
      buildGraphScene(ledger, keyframes, view, hovered ?? walkedTarget(walked), disputed, guests),
    [ledger, keyframes, view, hovered, walked, disputed, guests],
  );
  const filled = useMemo(
    () => new Set([...namedOrganizations(view), ...(walked ? [walked.at] : [])]),
    [view, walked],
  );
  return (
    <div className="picture" data-changes={writeChanges(scene, view)}>
      <GraphView
        ledger={ledger}
        scene={scene}
        filled={filled}
        camps={camps}
        ghosts={painter}
        view={view}
        label={pictureLabel(scene, view, words)}
        isReduced={isReduced}
        theme={theme}
        words={words}
        {...(isFarOff && { isFarOff })}
      />
      <WalkLayer ledger={ledger} scene={scene} view={view} words={words} />
    </div>
  );
}

function Listing({ dataset, disputed, ghosts, view, words }: Props) {
  const scene = useMemo(
    () => buildTableScene(dataset.ledger, view, disputed),
    [dataset, view, disputed],
  );
  return (
    <div className="listing">
      <TableView scene={scene} ledger={dataset.ledger} ghosts={ghosts} words={words} />
    </div>
  );
}
