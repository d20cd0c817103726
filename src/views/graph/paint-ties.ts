import { TIE_GLYPHS } from '../../scene/glyphs.ts';
import type { GraphScene, GraphTie } from '../../scene/graph-scene.ts';
import { type Curve, curveOf, middleOf, type Projection, pointOf } from './geometry.ts';
import type { Palette } from './palette.ts';

const OPACITY = { strong: 1, plain: 0.62, dim: 0.13 } as const;
const ORDER = { dim: 0, plain: 1, strong: 2 } as const;

/** Draws all ties, the prominent last. The context must be in screen px. */
export function paintTies(
  context: CanvasRenderingContext2D,
  scene: GraphScene,
  view: Projection,
  palette: Palette,
): void {
  const sorted = [...scene.ties.values()].sort((a, b) => rank(a) - rank(b));
  for (const tie of sorted) {
    const [from, to] = [scene.nodes.get(tie.from), scene.nodes.get(tie.to)];
    if (from && to) paintTie(context, tie, curveOf(tie, from, to, view), view, palette);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function rank(tie: GraphTie): number {
  return ORDER[tie.emphasis] + (tie.isFresh ? 10 : 0);
}

function paintTie(
  context: CanvasRenderingContext2D,
  tie: GraphTie,
  curve: Curve,
  view: Projection,
  palette: Palette,
): void {
  const isFresh = tie.isFresh && tie.emphasis !== 'dim';
  const colour = isFresh ? palette.accent : palette.kinds[tie.kind];
  const width = tie.width * view.size * (isFresh ? 1.35 : 1);
  context.globalAlpha = isFresh ? 1 : OPACITY[tie.emphasis];
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineCap = tie.isReported ? 'butt' : 'round';
  context.setLineDash(tie.isReported ? [5 * view.size, 4 * view.size] : []);
  if (tie.isExclusive) strokeDouble(context, curve, width, palette.ground);
  else strokeCurve(context, curve, width);
  context.setLineDash([]);
  fillArrow(context, curve, 4.5 * view.size + width);
  if (tie.emphasis !== 'dim') paintGlyph(context, tie, curve, view, palette);
  if (tie.isDisputed) paintDispute(context, curve, view, palette);
}

function strokeCurve(context: CanvasRenderingContext2D, curve: Curve, width: number): void {
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(curve.start.x, curve.start.y);
  context.quadraticCurveTo(curve.control.x, curve.control.y, curve.end.x, curve.end.y);
  context.stroke();
}

/** A double line is a wide stroke with a stroke of the ground inside it. */
function strokeDouble(
  context: CanvasRenderingContext2D,
  curve: Curve,
  width: number,
  ground: string,
): void {
  strokeCurve(context, curve, width + 4);
  const colour = context.strokeStyle;
  const alpha = context.globalAlpha;
  context.globalAlpha = 1;
  context.strokeStyle = ground;
  strokeCurve(context, curve, Math.max(2, width * 0.7));
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
}

function fillArrow(context: CanvasRenderingContext2D, { control, end }: Curve, size: number): void {
  const angle = Math.atan2(end.y - control.y, end.x - control.x);
  context.save();
  context.translate(end.x, end.y);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(1, 0);
  context.lineTo(-size, -size * 0.5);
  context.lineTo(-size, size * 0.5);
  context.closePath();
  context.fill();
  context.restore();
}

const glyphPaths = new Map<string, Path2D>();

function paintGlyph(
  context: CanvasRenderingContext2D,
  tie: GraphTie,
  curve: Curve,
  view: Projection,
  palette: Palette,
): void {
  const path = glyphPaths.get(tie.kind) ?? new Path2D(TIE_GLYPHS[tie.kind]);
  glyphPaths.set(tie.kind, path);
  const { x, y } = middleOf(curve);
  const radius = (tie.emphasis === 'strong' ? 4.4 : 3.4) * view.size;
  context.save();
  context.globalAlpha = tie.emphasis === 'strong' || tie.isFresh ? 1 : 0.85;
  context.translate(x, y);
  context.scale(radius, radius);
  context.lineWidth = 1.1;
  context.strokeStyle = palette.ground;
  context.stroke(path);
  context.fill(path, 'evenodd');
  context.restore();
}

/** Where along the line, from its start, the sign of a dispute stands: beside the kind's sign, which has the middle. */
const DISPUTE_AT = 0.3;

/** A question mark in a ring. */
function paintDispute(
  context: CanvasRenderingContext2D,
  curve: Curve,
  view: Projection,
  palette: Palette,
): void {
  const { x, y } = pointOf(curve, DISPUTE_AT);
  const radius = 6 * view.size;
  context.save();
  context.globalAlpha = 1;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = palette.ground;
  context.fill();
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.4 * view.size;
  context.stroke();
  context.fillStyle = palette.accent;
  context.font = `700 ${radius * 1.5}px ${palette.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText('?', x, y + radius * 0.1);
  context.restore();
}
