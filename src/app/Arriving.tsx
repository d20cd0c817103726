import { type ReactNode, Suspense } from 'react';
import type { Words } from '../i18n/words.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

interface Props {
  readonly words: Words;
  readonly children: ReactNode;
}

/** A part of the page that is fetched when it is needed: nothing until it is there, and a failure stays its own. */
export function Arriving({ words, children }: Props) {
  return (
    <ErrorBoundary words={words}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
