import { Suspense } from 'react';
import type { Words } from '../i18n/words.ts';
import { useSession } from '../store/session-store.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { KeyHelp } from './lazy-views.ts';

/** The help on keys, while it is asked for. */
export function KeyDialog({ words }: { readonly words: Words }) {
  const isOpen = useSession((session) => session.dialog === 'keys');
  if (!isOpen) return null;
  return (
    <ErrorBoundary words={words}>
      <Suspense>
        <KeyHelp words={words} />
      </Suspense>
    </ErrorBoundary>
  );
}
