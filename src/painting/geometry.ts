import { FRAME, type Point } from '../layout/point.ts';
import type { GraphNode } from '../scene/graph-scene.ts';

/** Where layout units fall on the screen: `scale` px a unit, then shifted, and how much larger than usual to draw. */
export interface Projection {
  readonly scale: number;
  readonly shift: Point;
  readonly size: number;
  /** How many times as large as on a desk letters are, for those who sit far off. */
  readonly enlarged: number;
  readonly project: (point: Point) => Point;
}

/** A tie's line in screen px: a quadratic curve, trimmed where it meets its two shapes. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** A way between two shapes. Sideways distances count to the right of whoever looks from `a` to `b`: `offset` in px at usual size, `lane` in lanes. */
export interface Way {
  readonly a: GraphNode;
  readonly b: GraphNode;
  readonly offset: number;
  readonly lane: number;
}

/** How far apart the lanes of a fan run in their middle, in px at usual size. */
export const LANE_PX = 13;

const GAP_PX = 3;

/** Times the fitting scale at which the ties of a pair begin to fan out, and at which they are wholly fanned out. */
const FAN_FROM = 1.3;
const FAN_TO = 1.7;

/** The projection of a canvas transform; marks grow and shrink less than distances do. Enlarged, marks are those of a smaller canvas seen through a glass. */
export function projectionOf(scale: number, shift: Point, enlarged = 1): Projection {
  return {
    scale,
    shift,
    size: enlarged * Math.min(1.9, Math.max(0.62, Math.sqrt(scale / enlarged / 0.55))),
    enlarged,
    project: ({ x, y }) => ({ x: x * scale + shift.x, y: y * scale + shift.y }),
  };
}

/** How much wider or narrower than its 16:10 the frame may be drawn to suit a canvas. */
const STRETCH = { least: 0.75, most: 1.5 } as const;

/** How much wider than high layout units are drawn on a canvas, so that a broad one is filled; the same for everybody on every day. */
export function stretchOf(width: number, height: number): number {
  const { across, upright } = roomOf(width, height);
  return Math.min(STRETCH.most, Math.max(STRETCH.least, across / upright));
}

/** px a layout unit (upright) at which the whole stretched frame, with room for labels, fits a canvas. */
export function fittingScale(width: number, height: number): number {
  const { across, upright } = roomOf(width, height);
  return Math.min(across / stretchOf(width, height), upright);
}

/** px a layout unit that there is room for across and upright. */
function roomOf(width: number, height: number): { across: number; upright: number } {
  const [sideRoom, upRoom] = [Math.min(64, width * 0.11), Math.min(44, height * 0.1)];
  return {
    across: Math.max(0.05, (width / 2 - sideRoom) / FRAME.x),
    upright: Math.max(0.05, (height / 2 - upRoom) / FRAME.y),
  };
}

/** How far the ties of every pair are fanned out at a scale, from 0 (one ribbon) to 1; `fitted` is the scale at which the frame fits. */
export function fanAt(scale: number, fitted: number): number {
  return Math.min(1, Math.max(0, (scale / fitted - FAN_FROM) / (FAN_TO - FAN_FROM)));
}

/** The curve from `a` to `b`: beside the straight line by its offset in a ribbon (`fan` 0), bent by its lane in a fan (`fan` 1), or in between. */
export function curveOf({ a, b, offset, lane }: Way, view: Projection, fan: number): Curve {
  const [from, to] = [view.project(a), view.project(b)];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [alongX, alongY] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const beside = offset * view.size * (1 - fan);
  const bend = beside + fan * lane * LANE_PX * view.size * 2;
  const aside = (point: Point, by: number) => ({
    x: point.x - alongY * by,
    y: point.y + alongX * by,
  });
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const control = aside(middle, bend);
  return {
    start: towards(aside(from, beside), control, trimOf(a, view, beside)),
    control,
    end: towards(aside(to, beside), control, trimOf(b, view, beside)),
  };
}

/** How far from a point `beside` a shape's middle its edge is, with a gap: half a chord of the circle around it. */
function trimOf({ radius }: GraphNode, { size }: Projection, beside: number): number {
  const reach = radius * size + GAP_PX;
  return Math.sqrt(Math.max(0, reach * reach - beside * beside));
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

/** A curve run through the other way. */
export function reversed({ start, control, end }: Curve): Curve {
  return { start: end, control, end: start };
}

/** The point of a curve at a Bézier parameter from 0 (start) to 1 (end). */
export function pointOf({ start, control, end }: Curve, along: number): Point {
  const rest = 1 - along;
  const at = (axis: 'x' | 'y') =>
    rest * rest * start[axis] + 2 * rest * along * control[axis] + along * along * end[axis];
  return { x: at('x'), y: at('y') };
}
