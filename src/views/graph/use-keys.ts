import { type KeyboardEvent, useCallback } from 'react';
import type { GraphScene } from '../../scene/graph-scene.ts';
import { lookAt, panBy, pinAt, zoomBy } from '../../store/actions.ts';

/** How many times larger the picture gets with one press. */
export const ZOOM_STEP = 1.5;

/** How far an arrow key moves the view, in layout units of the fitted frame, and an organisation, in layout units. */
const [PAN_STEP, NUDGE_STEP] = [100, 20];

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const ACTS: Readonly<Record<string, () => void>> = {
  '+': () => zoomBy(ZOOM_STEP),
  '=': () => zoomBy(ZOOM_STEP),
  '-': () => zoomBy(1 / ZOOM_STEP),
  '0': () => lookAt(null),
};

/** What keys do while the picture has the focus. Arrows look around; with Shift they move the organisation picked. */
export function useKeys(scene: GraphScene, picked: string | null): (press: KeyboardEvent) => void {
  return useCallback(
    (press) => {
      if (press.ctrlKey || press.metaKey || press.altKey) return;
      const arrow = ARROWS[press.key];
      const act = ACTS[press.key];
      if (!arrow && !act) return;
      press.preventDefault();
      if (!arrow) act?.();
      else if (!press.shiftKey) panBy(arrow[0] * PAN_STEP, arrow[1] * PAN_STEP);
      else nudge(scene, picked, arrow, press.repeat);
    },
    [scene, picked],
  );
}

/** Moves an organisation a little; a key held down makes one step of the history. */
function nudge(
  scene: GraphScene,
  id: string | null,
  [right, down]: readonly [number, number],
  isHeldDown: boolean,
): void {
  const node = scene.nodes.get(id ?? '');
  if (!node) return;
  const place = { x: node.x + right * NUDGE_STEP, y: node.y + down * NUDGE_STEP };
  pinAt(node.id, place, isHeldDown ? 'replace' : 'push');
}
