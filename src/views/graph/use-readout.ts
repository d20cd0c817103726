import { type RefObject, useCallback, useRef } from 'react';
import type { Day } from '../../domain/time/day.ts';
import { boxAround } from '../../painting/label-boxes.ts';
import type { PlacedLabel } from '../../painting/place-labels.ts';
import type { GraphScene } from '../../scene/graph-scene.ts';

interface Readout {
  readonly onPainted: (drawn: GraphScene, labels: readonly PlacedLabel[]) => void;
  readonly onSettled: (isSettled: boolean) => void;
}

/** A scene as it is computed, and as it is drawn out to suit the canvas. */
interface Shown {
  readonly scene: GraphScene;
  readonly drawn: GraphScene;
}

/** Writes on an element what its canvas shows: the day and everybody's place once a scene has wholly arrived, the boxes of the names, and whether it stands still. */
export function useReadout(
  element: RefObject<HTMLElement | null>,
  { scene, drawn }: Shown,
  day: Day,
): Readout {
  const written = useRef<GraphScene | null>(null);
  const named = useRef<readonly PlacedLabel[] | null>(null);
  const onPainted = useCallback(
    (painted: GraphScene, labels: readonly PlacedLabel[]) => {
      if (!element.current || painted !== drawn) return;
      if (named.current !== labels) {
        named.current = labels;
        element.current.dataset['labels'] = JSON.stringify(labels.map(boxInPx));
      }
      if (written.current === scene) return;
      written.current = scene;
      const places = [...scene.nodes.values()].map(({ id, x, y }) => [id, x, y]);
      element.current.dataset['positions'] = JSON.stringify(places);
      element.current.dataset['day'] = String(day);
    },
    [element, scene, drawn, day],
  );
  const onSettled = useCallback(
    (isSettled: boolean) => {
      if (element.current) element.current.dataset['settled'] = String(isSettled);
    },
    [element],
  );
  return { onPainted, onSettled };
}

/** A name's owner, and its left, top, right and bottom in tenths of px. */
function boxInPx(label: PlacedLabel): readonly [string, number, number, number, number] {
  const { left, top, right, bottom } = boxAround(label, label.width, label.height);
  const tenths = (px: number) => Math.round(px * 10) / 10;
  return [label.id, tenths(left), tenths(top), tenths(right), tenths(bottom)];
}
