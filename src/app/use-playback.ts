import { useEffect } from 'react';
import type { Day } from '../domain/time/day.ts';
import { play } from '../store/playback.ts';
import { useSession } from '../store/session-store.ts';
import { useMedia } from './use-media.ts';

/** Lets the clock run while the reader plays; with reduced motion it goes from change to change. */
export function usePlayback(changes: readonly Day[]): void {
  const isPlaying = useSession((session) => session.isPlaying);
  const isReduced = useMedia('(prefers-reduced-motion: reduce)');
  useEffect(
    () => (isPlaying ? play(changes, isReduced) : undefined),
    [isPlaying, changes, isReduced],
  );
}
