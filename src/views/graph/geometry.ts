import { FRAME, type Point } from '../../layout/point.ts';
import type { GraphNode, GraphTie } from '../../scene/graph-scene.ts';

/** Where layout units fall on the screen: `scale` px a unit, and how much larger than usual to draw. */
export interface Projection {
  readonly scale: number;
  readonly size: number;
  readonly project: (point: Point) => Point;
}

/** A tie's line in screen px: a quadratic curve, trimmed where it meets its two shapes. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

const LANE_PX = 13;
const GAP_PX = 3;

/** The projection of a canvas transform; marks grow and shrink less than distances do. */
export function projectionOf(scale: number, shift: Point): Projection {
  return {
    scale,
    size: Math.min(1.9, Math.max(0.62, Math.sqrt(scale / 0.55))),
    project: ({ x, y }) => ({ x: x * scale + shift.x, y: y * scale + shift.y }),
  };
}

/** px a layout unit at which the whole frame, with room for labels, fits a canvas. */
export function fittingScale(width: number, height: number): number {
  const [sideRoom, upRoom] = [Math.min(64, width * 0.11), Math.min(44, height * 0.1)];
  return Math.max(
    0.05,
    Math.min((width / 2 - sideRoom) / FRAME.x, (height / 2 - upRoom) / FRAME.y),
  );
}

/** The curve of a tie between two drawn organisations, bent sideways by its lane. */
export function curveOf(tie: GraphTie, from: GraphNode, to: GraphNode, view: Projection): Curve {
  const [a, b] = [view.project(from), view.project(to)];
  const sign = tie.from < tie.to ? 1 : -1;
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const bend = (sign * tie.lane * LANE_PX * view.size * 2) / length;
  const control = {
    x: (a.x + b.x) / 2 - (b.y - a.y) * bend,
    y: (a.y + b.y) / 2 + (b.x - a.x) * bend,
  };
  return {
    start: towards(a, control, from.radius * view.size + GAP_PX),
    control,
    end: towards(b, control, to.radius * view.size + GAP_PX),
  };
}

/** The point `distance` px from `origin` on the way to `target`. */
function towards(origin: Point, target: Point, distance: number): Point {
  const length = Math.hypot(target.x - origin.x, target.y - origin.y) || 1;
  const share = Math.min(1, distance / length);
  return {
    x: origin.x + (target.x - origin.x) * share,
    y: origin.y + (target.y - origin.y) * share,
  };
}

/** The point halfway along a curve (its Bézier parameter ½). */
export function middleOf(curve: Curve): Point {
  return pointOf(curve, 0.5);
}

/** The point of a curve at a Bézier parameter from 0 (start) to 1 (end). */
export function pointOf({ start, control, end }: Curve, along: number): Point {
  const rest = 1 - along;
  const at = (axis: 'x' | 'y') =>
    rest * rest * start[axis] + 2 * rest * along * control[axis] + along * along * end[axis];
  return { x: at('x'), y: at('y') };
}
