import { useEffect, useState } from 'react';
import type { Picture } from './painter.ts';

type CampPainter = NonNullable<Picture['campPainter']>;

/** What paints camps, fetched when the first are to be painted; a failure is thrown, for the boundary around the picture to tell. */
export function useCampPainter(isNeeded: boolean): CampPainter | null {
  const [painter, setPainter] = useState<CampPainter | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    let isMounted = true;
    import('./camp-painting.ts').then(
      (fetched) => isMounted && setPainter(fetched),
      (error: unknown) =>
        setPainter(() => {
          throw error;
        }),
    );
    return () => {
      isMounted = false;
    };
  }, [isNeeded]);
  return isNeeded ? painter : null;
}
