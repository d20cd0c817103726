import type { Picture } from '../../painting/painter.ts';
import { useFetched } from '../../ui/use-fetched.ts';

const fetchPainter = () => import('../../painting/camp-painting.ts');

/** What paints camps, fetched when the first are to be painted; a failure is thrown, for the boundary around the picture to tell. */
export function useCampPainter(isNeeded: boolean): Picture['campPainter'] {
  return useFetched(isNeeded, fetchPainter);
}
