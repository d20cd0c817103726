import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { CrowdPainter } from '../../painting/crowd/crowd-painter.ts';
import { hasNews, type Picture, paintPicture } from '../../painting/painter.ts';
import type { PlacedLabel } from '../../painting/place-labels.ts';
import type { GraphScene } from '../../scene/graph-scene.ts';
import type { Held } from './motion.ts';
import { type GuestLink, type GuestNode, moveGuests } from './union-graph.ts';
import { useCrowdPainter } from './use-crowd-painter.ts';
import { useTransition } from './use-transition.ts';

interface Painting {
  /** What was painted last. */
  readonly drawn: RefObject<GraphScene>;
  readonly isMoving: boolean;
  readonly isStreaming: boolean;
  /** Another number asks the guest to draw again. */
  readonly seen: number;
  /** Whether what was painted last is to be seen already. */
  readonly isSeen: () => boolean;
  /** Paints the next frame. */
  readonly paint: (context: CanvasRenderingContext2D, scale: number) => void;
  /** What the guest is to know of as being there. */
  readonly visible: {
    readonly nodeVisibility: false | ((node: GuestNode) => boolean);
    readonly linkVisibility: false | ((link: GuestLink) => boolean);
  };
}

interface Hands {
  readonly frame: RefObject<HTMLElement | null>;
  readonly held: RefObject<Held | null>;
}

/** While days stream by nobody can be pointed at, and the guest paints nothing itself. */
const NOBODY = { nodeVisibility: false, linkVisibility: false } as const;

/**
 * Paints a picture on the way from the last one, with the guest's organisations where they are drawn. The painter stays
 * the same function, so that a new picture is no news to the guest; while days stream by the guest is not asked at all.
 */
export function usePainting(
  { frame, held }: Hands,
  guests: readonly GuestNode[],
  picture: Omit<Picture, 'crowdPainter'>,
  isReduced: boolean,
  onPainted: (drawn: GraphScene, labels: readonly PlacedLabel[]) => void,
): Painting {
  const painter = useRef<CrowdPainter | null>(null);
  const isSeen = useCallback(() => painter.current?.isCurrent() ?? true, []);
  const { nextFrame, isMoving, isStreaming } = useTransition(picture.scene, isReduced, isSeen);
  const drawn = useRef(picture.scene);
  const now = { guests, picture, nextFrame, isStreaming, onPainted };
  const latest = useRef(now);
  useLayoutEffect(() => {
    latest.current = now;
  });
  /** What the guest gave last, and how many device px a px it has. */
  const canvas = useRef<{ context: CanvasRenderingContext2D; ratio: number } | null>(null);
  const isClean = useRef(false);
  const nextPicture = useCallback((): Picture => {
    const { picture, nextFrame } = latest.current;
    const scene = nextFrame(held.current);
    return { ...picture, crowdPainter: painter.current, scene, goal: picture.scene };
  }, [held]);
  const paintNow = useCallback(
    (picture: Picture, context: CanvasRenderingContext2D, scale: number) => {
      const { guests, isStreaming, onPainted } = latest.current;
      const { scene, labels, isBare } = paintPicture(context, scale, picture);
      isClean.current = isBare;
      drawn.current = scene;
      if (!isStreaming) moveGuests(guests, scene);
      onPainted(scene, labels);
    },
    [],
  );
  const paint = useCallback(
    (context: CanvasRenderingContext2D, scale: number) => {
      canvas.current = { context, ratio: context.getTransform().a / scale };
      paintNow(nextPicture(), context, scale);
    },
    [paintNow, nextPicture],
  );
  const repaint = useCallback(() => {
    if (!canvas.current) return;
    const { context, ratio } = canvas.current;
    // the reader may have zoomed since
    const scale = context.getTransform().a / ratio;
    const picture = nextPicture();
    if (!hasNews(context, scale, picture)) return;
    if (!isClean.current) clear(context);
    paintNow(picture, context, scale);
  }, [paintNow, nextPicture]);
  const crowd = useMemo(() => ({ frame, painter, repaint }), [frame, repaint]);
  const seen = useCrowdPainter(crowd, picture, isMoving || isStreaming);
  useLayoutEffect(() => {
    if (isStreaming) repaint();
  });
  const visible = useVisible(drawn, isStreaming);
  return { drawn, isMoving, isStreaming, seen, isSeen, paint, visible };
}

/** The guest is to know of what is drawn as being there. */
function useVisible(drawn: RefObject<GraphScene>, isStreaming: boolean): Painting['visible'] {
  const standing = useMemo(
    () => ({
      nodeVisibility: ({ id }: GuestNode) => drawn.current.nodes.has(id),
      linkVisibility: ({ id }: GuestLink) => drawn.current.ties.has(id),
    }),
    [drawn],
  );
  return isStreaming ? NOBODY : standing;
}

function clear(context: CanvasRenderingContext2D): void {
  context.save();
  context.resetTransform();
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.restore();
}
