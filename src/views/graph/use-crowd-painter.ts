import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CrowdPainter } from '../../painting/crowd/crowd-painter.ts';
import { CROWD } from '../../painting/detail.ts';
import type { Picture } from '../../painting/painter.ts';

interface Places {
  readonly frame: RefObject<HTMLElement | null>;
  readonly painter: RefObject<CrowdPainter | null>;
  /** Paints again what the guest need not be asked for. */
  readonly repaint: () => void;
}

/**
 * Puts what paints crowds into `painter`, once there is a crowd and it has been fetched; until then, and where it cannot
 * be, everything is drawn in full. The answer changes whenever the guest is to draw again, since another crowd is to be
 * seen; a picture that `isBusy` is painted again without the guest.
 */
export function useCrowdPainter(
  { frame, painter, repaint }: Places,
  { scene, detail }: Pick<Picture, 'scene' | 'detail'>,
  isBusy: boolean,
): number {
  const [seen, setSeen] = useState(0);
  const [isNeeded, setNeeded] = useState(false);
  if (!isNeeded && (detail === 'coarse' || scene.ties.size >= CROWD)) setNeeded(true);
  const busy = useRef(isBusy);
  useLayoutEffect(() => {
    busy.current = isBusy;
  }, [isBusy]);
  useEffect(() => {
    if (!isNeeded) return;
    let isMounted = true;
    const redraw = () => setSeen((count) => count + 1);
    import('../../painting/crowd/crowd-painter.ts').then(({ createCrowdPainterIn }) => {
      if (!isMounted || !frame.current) return;
      painter.current = createCrowdPainterIn(frame.current, () =>
        busy.current ? repaint() : redraw(),
      );
      redraw();
    }, console.warn);
    return () => {
      isMounted = false;
      painter.current?.remove();
      painter.current = null;
    };
  }, [isNeeded, frame, painter, repaint]);
  return seen;
}
