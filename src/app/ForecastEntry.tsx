import { Suspense } from 'react';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { Words } from '../i18n/words.ts';
import { readForecast } from '../store/session-store.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ForecastStrip } from './lazy-views.ts';
import { useMedia } from './use-media.ts';
import './beyond.css';

interface Props {
  readonly background: IndexedBackground | null;
  readonly words: Words;
}

/** The way to the forecasts where there is no room for their strip. */
export function ForecastChip({ background, words }: Props) {
  const isNarrow = useMedia('(max-width: 1100px)');
  const count = background?.scenarios.length ?? 0;
  if (!isNarrow || count === 0) return null;
  return (
    <button type="button" className="chip" data-forecasts="" onClick={() => readForecast('')}>
      {words.messages.scenarios.open(count)}
    </button>
  );
}

/** What lies beyond the window, to the right of the timeline: the forecasts, kept apart from the record. */
export function ForecastBeyond({
  background,
  show,
  words,
}: Props & { readonly show: ViewState['show'] }) {
  const isNarrow = useMedia('(max-width: 1100px)');
  if (isNarrow) return null;
  return (
    <div className="foot-beyond">
      <ErrorBoundary words={words}>
        <Suspense>
          {background && (
            <ForecastStrip scenarios={background.scenarios} show={show} words={words} />
          )}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
