import { useMemo } from 'react';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import { type CampOnDay, type CampScene, campsAsked, namedCamps } from '../scene/camp-scene.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** The camps to choose from, and those with their names that are drawn. */
export interface Camps {
  readonly scene: CampScene | null;
  readonly named: readonly (CampOnDay & { readonly name: string })[];
}

/** The camps of a view that asks for them, once the background is there. */
export function useCamps(
  ledger: IndexedLedger,
  background: IndexedBackground | null,
  view: ViewState,
  words: Words,
): Camps {
  const scene = useMemo(() => campsAsked(ledger, background, view), [ledger, background, view]);
  const named = useMemo(
    () => namedCamps(scene, background, words.text),
    [scene, background, words],
  );
  return { scene, named };
}
