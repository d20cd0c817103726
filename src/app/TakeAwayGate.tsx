import { type ComponentProps, lazy } from 'react';
import { useSession } from '../store/session-store.ts';
import { Arriving } from './Arriving.tsx';
import type { TakeAway } from './TakeAway.tsx';

const Loaded = lazy(async () => ({ default: (await import('./TakeAway.tsx')).TakeAway }));

/** What takes a story out of the page, while it is asked for. */
export function TakeAwayGate(props: ComponentProps<typeof TakeAway>) {
  const isOpen = useSession(({ dialog }) => dialog === 'take-away' || dialog === 'handout');
  if (!isOpen) return null;
  return (
    <Arriving words={props.words}>
      <Loaded {...props} />
    </Arriving>
  );
}
