import { Suspense } from 'react';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import type { Keyframes } from '../layout/keyframes.ts';
import { namedScenarios } from '../scene/scenario-scene.ts';
import { useSession } from '../store/session-store.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ForecastPanel } from './lazy-views.ts';

interface Props {
  readonly ledger: IndexedLedger;
  readonly keyframes: Keyframes;
  readonly background: IndexedBackground | null;
  readonly show: ViewState['show'];
  readonly words: Words;
}

/** The forecasts beside the picture; nothing until one is shown or the reader asks for them, and they are there. */
export function Forecasts({ background, show, words, ...rest }: Props) {
  const read = useSession((session) => session.forecast);
  const shown = namedScenarios(background, show);
  if (!background || (read === null && shown.length === 0)) return null;
  return (
    <ErrorBoundary words={words}>
      <Suspense>
        <ForecastPanel {...rest} background={background} shown={shown} read={read} words={words} />
      </Suspense>
    </ErrorBoundary>
  );
}
