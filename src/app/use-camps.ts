import { useMemo } from 'react';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import {
  buildCampScene,
  type CampOnDay,
  type CampScene,
  drawnOrganizations,
} from '../scene/camp-scene.ts';
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
  const scene = useMemo(() => {
    if (!background || !view.show.includes('camps')) return null;
    return buildCampScene(background, view, drawnOrganizations(ledger, view));
  }, [ledger, background, view]);
  const named = useMemo(() => {
    const names = new Map(background?.camps.map(({ id, name }) => [id, words.text(name)]));
    const camps = scene?.articles.flatMap((article) => article.camps) ?? [];
    return camps.map((camp) => ({ ...camp, name: names.get(camp.id) ?? '' }));
  }, [scene, background, words]);
  return { scene, named };
}
