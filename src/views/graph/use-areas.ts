import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { GraphScene } from '../../scene/graph-scene.ts';
import { paintNodeArea, paintTieArea } from './paint-areas.ts';
import type { GuestLink, GuestNode } from './union-graph.ts';

interface Areas {
  /** How the guest paints where the pointer meets what. */
  readonly painters: ReturnType<typeof paintersOf>;
  /** Another value asks the guest to draw again. */
  readonly asked: unknown;
  /** Whether the pointer meets what is drawn. */
  readonly isFresh: boolean;
  /** Makes the pointer meet what is drawn now. */
  readonly refresh: () => void;
}

/** How long a picture must stand still before it is worth looking where things lie, in ms. */
const CALM_MS = 50;

/**
 * Keeps what the pointer meets in step with what is drawn, of which `target` is what it is to become. Of itself the guest
 * looks where things lie at most every 0.8 s; new painters make it look at once, but only where it has put off a look,
 * and a redraw is what makes it want one. So a redraw comes first, and new painters once it has been drawn.
 */
export function useAreas(drawn: RefObject<GraphScene>, target: unknown, isMoving: boolean): Areas {
  const [asked, setAsked] = useState<{ readonly target: unknown } | null>(null);
  const [answered, setAnswered] = useState(asked);
  const refresh = useCallback(() => setAsked({ target }), [target]);
  useEffect(() => {
    if (isMoving) return;
    const timer = setTimeout(refresh, CALM_MS);
    return () => clearTimeout(timer);
  }, [isMoving, refresh]);
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setAnswered(asked));
    });
    return () => cancelAnimationFrame(frame);
  }, [asked]);
  const painters = useMemo(() => paintersOf(drawn, answered), [drawn, answered]);
  const isFresh = !isMoving && answered === asked && asked?.target === target;
  return { painters, asked, isFresh, refresh };
}

/** Painters of whatever is drawn when they are called; `_since` only makes them new ones. */
function paintersOf(drawn: RefObject<GraphScene>, _since: unknown) {
  return {
    node: (node: GuestNode, colour: string, context: CanvasRenderingContext2D, scale: number) =>
      paintNodeArea(drawn.current, node, colour, context, scale),
    link: (link: GuestLink, colour: string, context: CanvasRenderingContext2D, scale: number) =>
      paintTieArea(drawn.current, link, colour, context, scale),
  };
}
