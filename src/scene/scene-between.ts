import { type Keyframes, placerOn } from '../layout/keyframes.ts';
import type { GraphNode, GraphScene } from './graph-scene.ts';

/** A scene with everybody where the layout has them at a moment, in days and fractions of one; whoever is pinned, or has no place, stays where the scene has them. */
export function sceneAtMoment(scene: GraphScene, keyframes: Keyframes, moment: number): GraphScene {
  const placeOf = placerOn(keyframes, moment);
  const nodes = new Map<string, GraphNode>();
  for (const [id, node] of scene.nodes) {
    const place = node.isPinned ? null : placeOf(id);
    nodes.set(id, place ? { ...node, ...place } : node);
  }
  return { nodes, ties: scene.ties };
}
