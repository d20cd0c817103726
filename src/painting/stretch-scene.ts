import type { GraphNode, GraphScene } from '../scene/graph-scene.ts';

/** A scene with everybody's place drawn out sideways to suit a canvas; stretched by 1 it is the same object. */
export function stretchScene(scene: GraphScene, stretch: number): GraphScene {
  if (stretch === 1) return scene;
  const nodes = new Map<string, GraphNode>();
  for (const [id, node] of scene.nodes) nodes.set(id, { ...node, x: node.x * stretch });
  return { nodes, ties: scene.ties };
}
