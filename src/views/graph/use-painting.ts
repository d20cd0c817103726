import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { GraphScene } from '../../scene/graph-scene.ts';
import type { Held } from './motion.ts';
import { type Picture, paintPicture } from './painter.ts';
import type { PlacedLabel } from './place-labels.ts';
import { type GuestLink, type GuestNode, moveGuests } from './union-graph.ts';
import { useTransition } from './use-transition.ts';

interface Painting {
  /** What was painted last. */
  readonly drawn: RefObject<GraphScene>;
  readonly isMoving: boolean;
  readonly isStreaming: boolean;
  /** Paints the next frame. */
  readonly paint: (context: CanvasRenderingContext2D, scale: number) => void;
  /** What the guest is to know of as being there. */
  readonly visible: {
    readonly nodeVisibility: (node: GuestNode) => boolean;
    readonly linkVisibility: (link: GuestLink) => boolean;
  };
}

/** Paints a picture on the way from the last one, with the guest's organisations where they are drawn. The painter stays the same function, so that a new picture is no news to the guest. */
export function usePainting(
  guests: readonly GuestNode[],
  picture: Picture,
  isReduced: boolean,
  held: RefObject<Held | null>,
  onPainted: (drawn: GraphScene, labels: readonly PlacedLabel[]) => void,
): Painting {
  const { nextFrame, isMoving, isStreaming } = useTransition(picture.scene, isReduced);
  const drawn = useRef(picture.scene);
  const latest = useRef({ guests, picture, nextFrame, onPainted });
  useLayoutEffect(() => {
    latest.current = { guests, picture, nextFrame, onPainted };
  }, [guests, picture, nextFrame, onPainted]);
  const paint = useCallback(
    (context: CanvasRenderingContext2D, scale: number) => {
      const { guests, picture, nextFrame, onPainted } = latest.current;
      drawn.current = nextFrame(held.current);
      moveGuests(guests, drawn.current);
      const labels = paintPicture(context, scale, {
        ...picture,
        scene: drawn.current,
        goal: picture.scene,
      });
      onPainted(drawn.current, labels);
    },
    [held],
  );
  const visible = useMemo(
    () => ({
      nodeVisibility: ({ id }: GuestNode) => drawn.current.nodes.has(id),
      linkVisibility: ({ id }: GuestLink) => drawn.current.ties.has(id),
    }),
    [],
  );
  return { drawn, isMoving, isStreaming, paint, visible };
}
