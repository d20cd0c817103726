import { type RefObject, Suspense, useLayoutEffect, useMemo, useRef } from 'react';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import { buildClaimsScene } from '../scene/claims-scene.ts';
import { readClaims, sessionStore } from '../store/session-store.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ClaimsView } from './lazy-views.ts';
import type { BackgroundState } from './use-background.ts';

interface Props extends BackgroundState {
  readonly ledger: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
}

/** Sources and claims, once the background is there; until then a line that says so, or a way on. */
export function ClaimsPage({ ledger, background, retry, view, words }: Props) {
  const { lang, theme } = view;
  const scene = useMemo(
    () => background && buildClaimsScene(ledger, background, { lang, theme }),
    [ledger, background, lang, theme],
  );
  const page = useRef<HTMLElement>(null);
  useKeptPlace(page);
  const { data } = words.messages;
  const waiting = (
    <p className="stage-loading" role="status">
      {data.backgroundLoading}
    </p>
  );
  return (
    <main
      className="claims-page"
      id="stage"
      tabIndex={-1}
      ref={page}
      onScroll={({ currentTarget }) => readClaims({ scrollTop: currentTarget.scrollTop })}
    >
      <ErrorBoundary words={words}>
        <Suspense fallback={waiting}>
          {scene && background && (
            <ClaimsView scene={scene} ledger={ledger} background={background} words={words} />
          )}
        </Suspense>
      </ErrorBoundary>
      {!background && !retry && waiting}
      {!background && retry && (
        <div role="alert" className="stage-loading">
          <p>{data.backgroundFailed}</p>
          <button type="button" className="chip" onClick={retry}>
            {data.retry}
          </button>
        </div>
      )}
    </main>
  );
}

/** Puts the page back to where the reader left it, as soon as it is long enough: its content may come later. */
function useKeptPlace(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { scrollTop } = sessionStore.getState().claims;
    const element = page.current;
    if (!element || scrollTop === 0) return;
    const restore = () => {
      if (element.scrollHeight < scrollTop + element.clientHeight) return;
      element.scrollTop = scrollTop;
      observer.disconnect();
    };
    const observer = new MutationObserver(restore);
    observer.observe(element, { childList: true, subtree: true });
    restore();
    return () => observer.disconnect();
  }, [page]);
}
