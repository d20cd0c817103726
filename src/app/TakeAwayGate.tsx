import { type ComponentProps, lazy, Suspense } from 'react';
import { useSession } from '../store/session-store.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { TakeAway } from './TakeAway.tsx';

const Loaded = lazy(async () => ({ default: (await import('./TakeAway.tsx')).TakeAway }));

/** What takes a story out of the page, while it is asked for. */
export function TakeAwayGate(props: ComponentProps<typeof TakeAway>) {
  const isOpen = useSession(({ dialog }) => dialog === 'take-away' || dialog === 'handout');
  if (!isOpen) return null;
  return (
    <ErrorBoundary words={props.words}>
      <Suspense>
        <Loaded {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
