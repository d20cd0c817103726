import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useState } from 'react';
import { backgroundQuery } from '../dataset/dataset-query.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { Language } from '../domain/vocabulary.ts';
import { reconcileBackgroundLinks } from '../store/reconcile-links.ts';
import { urlsOf, versionShown } from './shown-ledger.ts';

/** What is read about the record: null while it is on its way; `retry` is null unless it could not be fetched. */
export interface BackgroundState {
  readonly background: IndexedBackground | null;
  readonly retry: (() => void) | null;
}

/** Fetches the background of a ledger version once the page has been painted, so that it never holds up the picture, and only where it is needed. */
export function useBackground(
  language: Language,
  version: string,
  isNeeded = true,
): BackgroundState {
  const isPainted = usePainted();
  const { data, isError, refetch } = useQuery({
    ...backgroundQuery(urlsOf(version)[language].background, version),
    enabled: isPainted && isNeeded,
  });
  useLayoutEffect(() => {
    if (!data) return undefined;
    return reconcileBackgroundLinks(data, (view) => versionShown(view) === version);
  }, [data, version]);
  return { background: data ?? null, retry: isError ? () => void refetch() : null };
}

/** Whether a frame of this component has reached the screen. */
function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPainted(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted;
}
