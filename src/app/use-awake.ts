import { useEffect } from 'react';
import { keepAwake } from '../ui/keep-awake.ts';

/** Keeps the screen awake while it is mounted. */
export function useAwake(): void {
  useEffect(() => {
    // only pages from a secure origin have it, whatever TypeScript says
    const { wakeLock = null }: { readonly wakeLock?: WakeLock | null } = navigator;
    return keepAwake({ document, wakeLock });
  }, []);
}
