import { useMemo } from 'react';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { GhostPainter } from '../painting/paint-layers.ts';
import { type GhostTie, ghostTies, namedScenarios } from '../scene/scenario-scene.ts';
import { useFetched } from '../ui/use-fetched.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** The ties of the forecasts that a view shows, once the background is there; the same array while those are the same. */
export function useGhosts(
  background: IndexedBackground | null,
  show: ViewState['show'],
): readonly GhostTie[] {
  return useMemo(() => ghostTies(namedScenarios(background, show)), [background, show]);
}

const fetchPainting = () => import('../painting/ghost-painting.ts');

/** What paints them, fetched when the first are to be painted; a failure is thrown, for the boundary around the picture to tell. */
export function useGhostPainter(ghosts: readonly GhostTie[]): GhostPainter | null {
  const painting = useFetched(ghosts.length > 0, fetchPainting);
  return useMemo(() => painting?.ghostPainter(ghosts) ?? null, [painting, ghosts]);
}
