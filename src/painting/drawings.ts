import type { GraphScene } from '../scene/graph-scene.ts';
import type { Detail } from './detail.ts';

/** How a scene's ties were last drawn: `fan` is how far those of every pair were fanned out, from 0 to 1. */
export interface Drawing {
  readonly detail: Detail;
  readonly fan: number;
}

const UNDRAWN: Drawing = { detail: 'full', fan: 0 };
const drawings = new WeakMap<GraphScene, Drawing>();

/** Keeps how a scene was drawn, so that the pointer meets what is seen. */
export function rememberDrawing(scene: GraphScene, drawing: Drawing): void {
  drawings.set(scene, drawing);
}

/** How a scene was drawn last; one that never was counts as drawn in full. */
export function drawingOf(scene: GraphScene): Drawing {
  return drawings.get(scene) ?? UNDRAWN;
}
