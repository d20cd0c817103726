import type { GraphScene } from '../scene/graph-scene.ts';
import { type Curve, curveOf, type Projection, reversed } from './geometry.ts';
import { type Band, bandsOf } from './ribbons.ts';

/** A tie's line as it is drawn: from its one organisation to its other, `width` in screen px. */
export interface Strand {
  readonly band: Band;
  readonly curve: Curve;
  readonly width: number;
  /** How far its pair is fanned out, from 0 to 1. */
  readonly fan: number;
}

interface Bounds {
  readonly width: number;
  readonly height: number;
}

/** How far outside its curve's corners a line may reach, in px: its arrow and its sign. */
const MARGIN_PX = 14;

/** The ties of a scene that a canvas shows any of, in the scene's order; `fan` is how far every pair is fanned out, and lit pairs wholly are. */
export function strandsIn(
  scene: GraphScene,
  view: Projection,
  fan: number,
  bounds: Bounds,
): Strand[] {
  const strands: Strand[] = [];
  for (const band of bandsOf(scene)) {
    const strand = strandOf(band, view, fan);
    if (isInView(strand.curve, bounds)) strands.push(strand);
  }
  return strands;
}

/** A band as the line that is drawn for it. */
export function strandOf(band: Band, view: Projection, fanOfAll: number): Strand {
  const fan = band.isLit ? 1 : fanOfAll;
  const curve = curveOf(band, view, fan);
  return { band, curve: band.isBack ? reversed(curve) : curve, width: band.width * view.size, fan };
}

/** A curve lies within the triangle of its three points. */
function isInView({ start, control, end }: Curve, { width, height }: Bounds): boolean {
  return (
    Math.max(start.x, control.x, end.x) > -MARGIN_PX &&
    Math.min(start.x, control.x, end.x) < width + MARGIN_PX &&
    Math.max(start.y, control.y, end.y) > -MARGIN_PX &&
    Math.min(start.y, control.y, end.y) < height + MARGIN_PX
  );
}
