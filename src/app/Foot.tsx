import { Suspense, useCallback, useMemo } from 'react';
import type { DisputedTargets } from '../domain/disputed.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Day } from '../domain/time/day.ts';
import type { Words } from '../i18n/words.ts';
import { drawnKinds } from '../scene/drawn-kinds.ts';
import { changesAround } from '../scene/headline-scene.ts';
import { countByKind } from '../scene/shown-ties.ts';
import { buildTimelineScene } from '../scene/timeline-scene.ts';
import { DayControls } from '../views/day/DayControls.tsx';
import { DaySlider } from '../views/day/DaySlider.tsx';
import { GraphKey } from '../views/filters/GraphKey.tsx';
import { KindsFilter } from '../views/filters/KindsFilter.tsx';
import { Overlays } from '../views/filters/Overlays.tsx';
import type { ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { TimelineView } from './lazy-views.ts';
import { useMedia } from './use-media.ts';

interface Props {
  readonly ledger: IndexedLedger;
  readonly disputed: DisputedTargets;
  readonly retry: (() => void) | null;
  readonly view: ViewState;
  readonly changes: readonly Day[];
  readonly words: Words;
}

/** The legend, what moves the day, and the timeline. */
export function Foot({ ledger, disputed, retry, view, changes, words }: Props) {
  const { kinds, who, focus, at } = view;
  const isFolded = useMedia('(max-width: 700px)');
  const isLow = useMedia('(min-width: 701px) and (max-width: 1100px)');
  const counts = useMemo(() => countByKind(ledger, view), [ledger, view]);
  const drawn = useMemo(() => drawnKinds(ledger, view), [ledger, view]);
  const scene = useMemo(
    () => buildTimelineScene(ledger, { kinds, who, focus }, disputed),
    [ledger, kinds, who, focus, disputed],
  );
  const titleOf = useCallback(
    (id: string) => {
      const event = ledger.event.get(id);
      return event ? words.text(event.title) : '';
    },
    [ledger, words],
  );
  return (
    <footer className="foot">
      <div className="foot-tools">
        <div className="foot-day">
          <DayControls day={at} around={changesAround(changes, at)} words={words} />
          <Overlays show={view.show} who={who} retry={retry} words={words} />
        </div>
        <div className="foot-legend">
          <KindsFilter shown={kinds} counts={counts} words={words} />
          {view.view === 'graph' && <GraphKey kinds={drawn} isFolded={isLow} words={words} />}
        </div>
      </div>
      <div className="foot-slider">
        <DaySlider day={at} words={words} />
      </div>
      <ErrorBoundary words={words}>
        <Suspense fallback={<div className="foot-timeline-space" />}>
          <TimelineView
            scene={scene}
            day={at}
            words={words}
            titleOf={titleOf}
            isFolded={isFolded}
          />
        </Suspense>
      </ErrorBoundary>
    </footer>
  );
}
