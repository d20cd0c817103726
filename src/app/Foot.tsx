import { Suspense, useCallback, useMemo } from 'react';
import type { DisputedTargets } from '../domain/disputed.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Day } from '../domain/time/day.ts';
import type { Words } from '../i18n/words.ts';
import { drawnKinds } from '../scene/drawn-kinds.ts';
import { buildFocusTimeline } from '../scene/focus-timeline.ts';
import { changesAround } from '../scene/headline-scene.ts';
import { countByKind } from '../scene/shown-ties.ts';
import { buildTimelineScene } from '../scene/timeline-scene.ts';
import { CompareToggle } from '../views/compare/CompareToggle.tsx';
import { DayControls } from '../views/day/DayControls.tsx';
import { DaySlider } from '../views/day/DaySlider.tsx';
import { BasisSwitch } from '../views/filters/BasisSwitch.tsx';
import { GraphKey } from '../views/filters/GraphKey.tsx';
import { KindsFilter } from '../views/filters/KindsFilter.tsx';
import { Overlays } from '../views/filters/Overlays.tsx';
import type { ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FilterGate } from './FilterGate.tsx';
import { ForecastBeyond, ForecastChip } from './ForecastEntry.tsx';
import { TimelineView } from './lazy-views.ts';
import { useFilters } from './use-filters.ts';
import { useMedia } from './use-media.ts';
import './foot-narrow.css';

interface Props {
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly disputed: DisputedTargets;
  readonly retry: (() => void) | null;
  readonly view: ViewState;
  readonly changes: readonly Day[];
  readonly words: Words;
}

/** The legend, what moves the day, and the timeline. */
export function Foot(props: Props) {
  const { ledger, background, disputed, retry, view, changes, words } = props;
  const { kinds, who, focus, rest, at } = view;
  const filters = useFilters(view);
  const isFolded = useMedia('(max-width: 700px)');
  const isLow = useMedia('(min-width: 701px) and (max-width: 1100px)');
  const isKeyFolded = useMedia('(min-width: 701px) and (max-width: 1500px)');
  const isShort = useMedia('(max-height: 820px)');
  // what stands above needs the room more
  const isOneLane = isFolded || view.view === 'measures' || (isShort && view.vs !== null);
  const isOfTies = focus.length > 0 && !isOneLane;
  const counts = useMemo(() => countByKind(ledger, view), [ledger, view]);
  const drawn = useMemo(() => drawnKinds(ledger, view), [ledger, view]);
  const scene = useMemo(
    () =>
      isOfTies
        ? buildFocusTimeline(ledger, { ...filters, focus }, disputed)
        : buildTimelineScene(ledger, { ...filters, focus, rest }, disputed),
    [ledger, filters, focus, rest, disputed, isOfTies],
  );
  const titleOf = useCallback(
    (id: string) => {
      const event = ledger.event.get(id);
      return event ? words.text(event.title) : '';
    },
    [ledger, words],
  );
  return (
    <footer className={classOf(isOneLane, isOfTies)}>
      <div className="foot-tools">
        <div className="foot-day">
          <DayControls day={at} around={changesAround(changes, at)} words={words} />
          <div className="foot-overlays">
            <Overlays show={view.show} who={who} retry={retry} words={words} />
            {(view.view === 'graph' || view.view === 'table') && (
              <CompareToggle view={view} words={words} />
            )}
            <BasisSwitch basis={view.basis} words={words} />
          </div>
        </div>
        <div className="foot-legend">
          <KindsFilter shown={kinds} counts={counts} words={words} />
          {view.view === 'graph' && (
            <GraphKey
              kinds={drawn}
              isComparing={view.vs !== null}
              isFolded={isKeyFolded}
              words={words}
            />
          )}
        </div>
      </div>
      <div className="foot-time">
        <ForecastChip background={background} words={words} />
        <div className="foot-slider">
          <DaySlider day={at} words={words} />
        </div>
      </div>
      {view.view !== 'multiples' && (
        <ErrorBoundary words={words}>
          <Suspense fallback={<div className="foot-timeline-space" />}>
            <TimelineView
              scene={scene}
              day={at}
              words={words}
              titleOf={titleOf}
              ledger={ledger}
              focus={focus}
              mostTies={isLow ? 5 : 8}
              isFolded={isOneLane}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      <FilterGate ledger={ledger} view={view} words={words} />
      {view.view !== 'multiples' && (
        <ForecastBeyond background={background} show={view.show} words={words} />
      )}
    </footer>
  );
}

function classOf(isOneLane: boolean, isOfTies: boolean): string {
  if (isOneLane) return 'foot foot-of-one-lane';
  return isOfTies ? 'foot foot-of-ties' : 'foot';
}
