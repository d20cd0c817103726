import type { GraphNode, GraphScene } from '../../scene/graph-scene.ts';
import { REPORTED_TEXTURE } from '../../scene/textures.ts';
import { type Bundle, bundlesOf, coarseWidth, PRESENCE_STEPS, presenceStep } from './bundles.ts';
import { overlaps } from './detail.ts';
import { paintNode, type Stamps } from './paint-nodes.ts';
import type { Palette } from './palette.ts';

const OPACITY = { strong: 1, plain: 0.7, dim: 0.12 } as const;

/** Dashes of what is only reported, in px at usual size. */
const DASH = (REPORTED_TEXTURE[0]?.dash ?? []).map((length) => 2 * length);

/** Shapes of at least this radius in px are worth their sprites, which cost a canvas ten times as much as circles. */
const LEAST_SHAPE_PX = 9;

/**
 * Draws the ties as straight lines from middle to middle, in their colours and widths and nothing else: for crowds. Lines
 * that look the same follow each other; to put them in one path would cost a canvas more, as it has to find their crossings.
 */
export function paintTiesCoarsely(
  context: CanvasRenderingContext2D,
  scene: GraphScene,
  stamps: Stamps,
  palette: Palette,
): void {
  const { size } = stamps.view;
  const dash = DASH.map((length) => length * size);
  context.lineCap = 'butt';
  for (const bundle of bundlesOf(scene)) {
    const { tie } = bundle;
    const isFresh = tie.isFresh && tie.emphasis !== 'dim';
    context.strokeStyle = isFresh ? palette.accent : palette.kinds[tie.kind];
    context.lineWidth = Math.max(1, Math.round(coarseWidth(tie) * size));
    context.globalAlpha = (OPACITY[tie.emphasis] * presenceStep(tie)) / PRESENCE_STEPS;
    context.setLineDash(tie.isReported ? dash : []);
    strokeLines(context, bundle, stamps);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function strokeLines(
  context: CanvasRenderingContext2D,
  { from, to }: Bundle,
  { view: { scale, shift }, width, height }: Stamps,
): void {
  for (let index = 0; index < from.length; index++) {
    const a = from[index];
    const b = to[index];
    if (!a || !b) continue;
    const ax = a.x * scale + shift.x;
    const ay = a.y * scale + shift.y;
    const bx = b.x * scale + shift.x;
    const by = b.y * scale + shift.y;
    if (!overlaps(ax, bx, width) || !overlaps(ay, by, height)) continue;
    context.beginPath();
    context.moveTo(ax, ay);
    context.lineTo(bx, by);
    context.stroke();
  }
}

/** Draws the organisations as circles, and the large ones over them as the shapes of their kinds. The context must be in screen px. */
export function paintNodesCoarsely(
  context: CanvasRenderingContext2D,
  { nodes }: GraphScene,
  stamps: Stamps,
  palette: Palette,
): void {
  const { ratio, view, solid } = stamps;
  let isSolid = false;
  const large: GraphNode[] = [];
  context.lineWidth = 1;
  context.strokeStyle = palette.ink;
  context.fillStyle = palette.raised;
  for (const node of nodes.values()) {
    if (node.isPinned || node.radius * view.size >= LEAST_SHAPE_PX) {
      large.push(node);
      continue;
    }
    if (solid.has(node.id) !== isSolid) {
      isSolid = !isSolid;
      context.fillStyle = isSolid ? palette.ink : palette.raised;
    }
    paintCircle(context, node, stamps);
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const node of large) paintNode(context, node, stamps);
  context.globalAlpha = 1;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

function paintCircle(
  context: CanvasRenderingContext2D,
  node: GraphNode,
  { view: { scale, shift, size }, width, height }: Stamps,
): void {
  const x = node.x * scale + shift.x;
  const y = node.y * scale + shift.y;
  const radius = node.radius * size;
  if (x < -radius || y < -radius || x > width + radius || y > height + radius) return;
  context.globalAlpha = node.emphasis === 'dim' ? 0.4 * node.presence : node.presence;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}
