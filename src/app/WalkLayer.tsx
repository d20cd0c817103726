import { Suspense, useRef } from 'react';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import type { GraphScene } from '../scene/graph-scene.ts';
import { useSession } from '../store/session-store.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Walk } from './lazy-views.ts';

interface Props {
  readonly ledger: IndexedLedger;
  readonly scene: GraphScene;
  readonly view: ViewState;
  readonly words: Words;
}

/** Over the picture, a walk by keys while the reader is on one; afterwards the picture has the focus again. */
export function WalkLayer({ ledger, scene, view, words }: Props) {
  const walked = useSession((session) => session.walked);
  const place = useRef<HTMLSpanElement>(null);
  const onLeave = () =>
    place.current?.parentElement?.querySelector<HTMLElement>('.graph-picture')?.focus();
  return (
    <>
      <span ref={place} hidden={true} />
      {walked && (
        <ErrorBoundary words={words}>
          <Suspense>
            <Walk
              walked={walked}
              ledger={ledger}
              scene={scene}
              view={view}
              words={words}
              onLeave={onLeave}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
