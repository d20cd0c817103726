import { type RefObject, useCallback, useMemo, useRef } from 'react';
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
  /** Paints the next frame; another one where the picture is another one. */
  readonly paint: (context: CanvasRenderingContext2D, scale: number) => void;
  /** What the guest is to know of as being there. */
  readonly visible: {
    readonly nodeVisibility: (node: GuestNode) => boolean;
    readonly linkVisibility: (link: GuestLink) => boolean;
  };
}

/** Paints a picture on the way from the last one, with the guest's organisations where they are drawn. */
export function usePainting(
  guests: readonly GuestNode[],
  picture: Picture,
  isReduced: boolean,
  held: RefObject<Held | null>,
  onPainted: (drawn: GraphScene, labels: readonly PlacedLabel[]) => void,
): Painting {
  const { nextFrame, isMoving, isStreaming } = useTransition(picture.scene, isReduced);
  const drawn = useRef(picture.scene);
  const paint = useCallback(
    (context: CanvasRenderingContext2D, scale: number) => {
      drawn.current = nextFrame(held.current);
      moveGuests(guests, drawn.current);
      const whole = { ...picture, scene: drawn.current, goal: picture.scene };
      onPainted(drawn.current, paintPicture(context, scale, whole));
    },
    [guests, picture, nextFrame, held, onPainted],
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
