import { type RefObject, useLayoutEffect } from 'react';
import type { Guest } from './use-camera.ts';

/** Lets the guest's own frames rest while days stream by, which are painted without it; its camera still follows the reader's hand. */
export function useRestInStreams(guest: RefObject<Guest | undefined>, isStreaming: boolean): void {
  useLayoutEffect(() => {
    const resting = isStreaming ? guest.current : undefined;
    resting?.pauseAnimation();
    return () => {
      resting?.resumeAnimation();
    };
  }, [guest, isStreaming]);
}
