import { ORGANIZATION_SHAPES } from '../../scene/glyphs.ts';
import type { GraphNode, GraphScene } from '../../scene/graph-scene.ts';
import type { Projection } from './geometry.ts';
import type { Palette } from './palette.ts';

const shapePaths = new Map<string, Path2D>();

/** Draws all organisations as the shapes of their kinds; those in `filled` (focus and pick) are solid. */
export function paintNodes(
  context: CanvasRenderingContext2D,
  scene: GraphScene,
  view: Projection,
  palette: Palette,
  filled: ReadonlySet<string>,
): void {
  const sorted = [...scene.nodes.values()].sort((a, b) => a.importance - b.importance);
  for (const node of sorted) paintNode(context, node, view, palette, filled.has(node.id));
}

function paintNode(
  context: CanvasRenderingContext2D,
  node: GraphNode,
  view: Projection,
  palette: Palette,
  isFilled: boolean,
): void {
  const path = shapePaths.get(node.kind) ?? new Path2D(ORGANIZATION_SHAPES[node.kind]);
  shapePaths.set(node.kind, path);
  const { x, y } = view.project(node);
  const radius = node.radius * view.size;
  const line = node.emphasis === 'dim' ? palette.inkSoft : palette.ink;
  context.save();
  context.translate(x, y);
  context.scale(radius, radius);
  context.fillStyle = isFilled ? palette.ink : palette.raised;
  context.fill(path);
  context.globalAlpha = node.emphasis === 'dim' ? 0.5 : 1;
  context.strokeStyle = line;
  context.lineWidth = (node.emphasis === 'strong' ? 2 : 1.5) / radius;
  context.stroke(path);
  context.restore();
}
