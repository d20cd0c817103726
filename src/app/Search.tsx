import { Suspense, useEffect, useRef } from 'react';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import { showView } from '../store/actions.ts';
import { openDialog, useSession } from '../store/session-store.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { preloadSearch, SearchDialog } from './lazy-views.ts';

interface Props {
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly view: ViewState;
  readonly words: Words;
}

const close = () => openDialog(null);

/** The search, while it is asked for; fetched beforehand, once everything else has come. */
export function Search({ words, ...given }: Props) {
  const isOpen = useSession((session) => session.dialog === 'search');
  const isAllThere = given.background !== null;
  useEffect(() => {
    if (isAllThere) preloadSearch();
  }, [isAllThere]);
  const land = useLanding(isOpen);
  if (!isOpen) return null;
  return (
    <ErrorBoundary words={words}>
      <Suspense>
        <SearchDialog {...given} words={words} onClose={close} onLand={land} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Shows what was found and closes the search; then moves the focus to the details, after the dialog has given it back to where it was opened. */
function useLanding(isOpen: boolean): (view: ViewState) => void {
  const hasLanded = useRef(false);
  useEffect(() => {
    if (isOpen || !hasLanded.current) return;
    hasLanded.current = false;
    return focusDetails();
  }, [isOpen]);
  return (view) => {
    hasLanded.current = true;
    close();
    showView(view);
  };
}

/** Moves the focus to the heading of the details as soon as there is one, unless the reader has gone elsewhere by then. Returns the way out. */
function focusDetails(): () => void {
  const panel = document.querySelector('.panel');
  const { activeElement } = document;
  const observer = new MutationObserver(tryOnce);
  if (panel && !tryOnce()) observer.observe(panel, { childList: true, subtree: true });
  return () => observer.disconnect();

  function tryOnce(): boolean {
    const heading = panel?.querySelector<HTMLElement>('h2[tabindex="-1"]');
    if (!heading) return false;
    observer.disconnect();
    if (document.activeElement === activeElement) heading.focus();
    return true;
  }
}
