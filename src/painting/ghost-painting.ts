import type { Point } from '../layout/point.ts';
import { TIE_GLYPHS } from '../scene/glyphs.ts';
import type { GhostTie } from '../scene/scenario-scene.ts';
import { type Canvas, fillGlyph, strokeGlyph } from './canvas.ts';
import type { Projection } from './geometry.ts';
import type { GhostPainter } from './paint-layers.ts';
import type { Palette } from './palette.ts';

// Few readers ask for forecasts, so what draws them is a file of its own that is fetched when they do.

/** How far from the straight line the first ghost of a pair runs in its middle, and each further one beyond it, in px at usual size: clear of the record's ribbon. */
const BEND_PX = { first: 26, further: 15 } as const;

/** Beads of ink on a strip of the ground: nothing of the record is drawn so. */
const BEAD_PX = 2.6;
const BEAD_EVERY_PX = 6;
const STRIP_PX = 6;
const SIGN_PX = 4.6;

/** How far the record's ties recede while a forecast lies over them. */
const WASH = 0.62;

interface Arc {
  readonly ghost: GhostTie;
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** Lets the ties painted so far recede and paints those of forecasts over them: beaded arcs with the sign of their kind, without arrows. The context must be in screen px. */
export function ghostPainter(ghosts: readonly GhostTie[]): GhostPainter {
  return (context, { nodes }, view, palette, { width, height }) => {
    const arcs = ghosts.flatMap((ghost, index) => {
      const [a, b] = [nodes.get(ghost.from), nodes.get(ghost.to)];
      return a && b ? arcOf(ghost, [a, b], orderInPair(ghosts, index), view) : [];
    });
    context.save();
    context.globalAlpha = WASH;
    context.fillStyle = palette.ground;
    context.fillRect(0, 0, width, height);
    context.globalAlpha = 1;
    context.lineCap = 'round';
    for (const arc of arcs) paintArc(context, arc, view, palette);
    for (const arc of arcs) paintSign(context, arc, view, palette);
    context.restore();
  };
}

/** How many of the ghosts before this one join the same two organisations. */
function orderInPair(ghosts: readonly GhostTie[], index: number): number {
  const own = ghosts[index];
  const joinsThem = ({ from, to }: GhostTie) =>
    (from === own?.from && to === own.to) || (from === own?.to && to === own.from);
  return ghosts.slice(0, index).filter(joinsThem).length;
}

/** An arc to the side on which the smaller id has the larger on its right, whichever way the tie goes. */
function arcOf(
  ghost: GhostTie,
  ends: readonly [Point, Point],
  order: number,
  view: Projection,
): Arc {
  const [start, end] = [view.project(ends[0]), view.project(ends[1])];
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const side = ghost.from < ghost.to ? 1 : -1;
  // the middle of a quadratic curve lies half as far out as its control point
  const bend = 2 * side * (BEND_PX.first + order * BEND_PX.further) * view.size;
  const control = {
    x: (start.x + end.x) / 2 - ((end.y - start.y) / length) * bend,
    y: (start.y + end.y) / 2 + ((end.x - start.x) / length) * bend,
  };
  return { ghost, start, control, end };
}

function paintArc(
  context: Canvas,
  { start, control, end }: Arc,
  { size }: Projection,
  palette: Palette,
): void {
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.setLineDash([]);
  context.globalAlpha = 0.85;
  context.lineWidth = STRIP_PX * size;
  context.strokeStyle = palette.ground;
  context.stroke();
  context.globalAlpha = 1;
  context.setLineDash([0, BEAD_EVERY_PX]);
  context.lineWidth = BEAD_PX;
  context.strokeStyle = palette.ink;
  context.stroke();
  context.setLineDash([]);
}

/** The sign of the kind in the middle of the arc, as the record's ties have theirs. */
function paintSign(
  context: Canvas,
  { ghost, start, control, end }: Arc,
  { size }: Projection,
  palette: Palette,
): void {
  const radius = SIGN_PX * Math.min(1, size);
  const x = (start.x + 2 * control.x + end.x) / 4;
  const y = (start.y + 2 * control.y + end.y) / 4;
  context.save();
  context.translate(x, y);
  context.lineWidth = 5;
  context.strokeStyle = palette.ground;
  strokeGlyph(context, TIE_GLYPHS[ghost.kind], radius);
  context.fillStyle = palette.ink;
  fillGlyph(context, TIE_GLYPHS[ghost.kind], radius, 'evenodd');
  context.restore();
}
