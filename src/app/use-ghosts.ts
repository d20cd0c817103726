import { useEffect, useMemo, useState } from 'react';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import { type GhostTie, ghostTies, namedScenarios } from '../scene/scenario-scene.ts';
import type * as ghostPainting from '../views/graph/ghost-painting.ts';
import type { GhostPainter } from '../views/graph/painter.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** The ties of the forecasts that a view shows, once the background is there; the same array while those are the same. */
export function useGhosts(
  background: IndexedBackground | null,
  show: ViewState['show'],
): readonly GhostTie[] {
  return useMemo(() => ghostTies(namedScenarios(background, show)), [background, show]);
}

/** What paints them, fetched when the first are to be painted; a failure is thrown, for the boundary around the picture to tell. */
export function useGhostPainter(ghosts: readonly GhostTie[]): GhostPainter | null {
  const [painting, setPainting] = useState<typeof ghostPainting | null>(null);
  const isNeeded = ghosts.length > 0;
  useEffect(() => {
    if (!isNeeded) return;
    let isMounted = true;
    import('../views/graph/ghost-painting.ts').then(
      (fetched) => isMounted && setPainting(fetched),
      (error: unknown) =>
        setPainting(() => {
          throw error;
        }),
    );
    return () => {
      isMounted = false;
    };
  }, [isNeeded]);
  return useMemo(
    () => (painting && isNeeded ? painting.ghostPainter(ghosts) : null),
    [painting, isNeeded, ghosts],
  );
}
