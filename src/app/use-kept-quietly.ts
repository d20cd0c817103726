import { useEffect } from 'react';
import { IS_KEPT } from './Updates.tsx';

/** Keeps the page for when there is no connection also where it was opened as a talk, which no notice is to interrupt. */
export function useKeptQuietly(): void {
  useEffect(() => {
    if (!IS_KEPT) return;
    import('../views/notice/keep-offline.ts').then(
      ({ keepQuietly }) => keepQuietly(),
      () => undefined, // then the talk needs its server, as before
    );
  }, []);
}
