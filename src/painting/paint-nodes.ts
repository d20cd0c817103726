import type { GraphNode, GraphScene } from '../scene/graph-scene.ts';
import type { Canvas } from './canvas.ts';
import type { Projection } from './geometry.ts';
import { PIN_LOOK, shapeOf } from './looks.ts';
import type { Sprites } from './sprites.ts';

/** What shapes are drawn with, and on how large a canvas; `solid` are those that the view names. */
export interface Stamps {
  readonly view: Projection;
  readonly sprites: Sprites;
  readonly solid: ReadonlySet<string>;
  readonly width: number;
  readonly height: number;
}

const LAYERS = ['dim', 'plain', 'strong'] as const;
const PIN_PX = 6.5;

/** Stamps the organisations that the canvas shows any of as the shapes of their kinds, the prominent last. The context must be in screen px. */
export function paintNodes(context: Canvas, { nodes }: GraphScene, stamps: Stamps): void {
  stamps.sprites.batch(context, () => {
    for (const layer of LAYERS) {
      for (const node of nodes.values()) {
        if (node.emphasis === layer) paintNode(context, node, stamps);
      }
    }
  });
  context.globalAlpha = 1;
}

/** Shapes of at least this radius in px are worth their sprites in a crowd, which cost a canvas ten times as much as discs. */
const LEAST_SHAPE_PX = 9;

/** Whether an organisation is drawn as the shape of its kind even in a crowd. */
export function isShapeInCrowd({ isPinned, radius }: GraphNode, { view }: Stamps): boolean {
  return isPinned || radius * view.size >= LEAST_SHAPE_PX;
}

/** Stamps those that stand out of a crowd, and tells whether there are any. The context must be in screen px. */
export function paintShapesInCrowd(
  context: Canvas,
  { nodes }: GraphScene,
  stamps: Stamps,
): boolean {
  const shapes = [...nodes.values()].filter((node) => isShapeInCrowd(node, stamps));
  if (shapes.length === 0) return false;
  stamps.sprites.batch(context, () => {
    for (const node of shapes) paintNode(context, node, stamps);
  });
  context.globalAlpha = 1;
  return true;
}

/** Stamps one organisation, and a pin beside it where the reader has pinned it. Only within a batch of stamps. */
function paintNode(context: Canvas, node: GraphNode, stamps: Stamps): void {
  const { view, sprites, solid, width, height } = stamps;
  const x = node.x * view.scale + view.shift.x;
  const y = node.y * view.scale + view.shift.y;
  const radius = node.radius * view.size;
  const reach = 1.5 * radius;
  if (x < -reach || y < -reach || x > width + reach || y > height + reach) return;
  context.globalAlpha = node.presence;
  sprites.stamp(context, shapeOf(node, solid.has(node.id)), radius, x, y);
  if (!node.isPinned) return;
  const corner = 0.75 * radius + 3;
  sprites.stamp(context, PIN_LOOK, PIN_PX * view.size, x + corner, y - corner);
}
