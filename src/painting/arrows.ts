import type { Point } from '../layout/point.ts';
import type { Canvas } from './canvas.ts';
import type { Curve } from './geometry.ts';

/** An arrow at the end of a line. */
export interface Arrow {
  readonly tip: Point;
  /** From the tip to the middle of the arrow's base. */
  readonly back: Point;
  /** From the middle of the base to a corner. */
  readonly aside: Point;
  /** What is left of the curve. */
  readonly rest: Curve;
}

/** The arrow at the end of a curve `width` px thick, `size` times as large as usual; null where the curve is hardly longer than it. */
export function arrowOf(curve: Curve, width: number, size: number): Arrow | null {
  const { start, control, end } = curve;
  const length = 4 * size + width;
  const way = Math.hypot(end.x - start.x, end.y - start.y);
  if (way < 1.5 * length) return null;
  const last = Math.hypot(end.x - control.x, end.y - control.y) || 1;
  const back = {
    x: ((control.x - end.x) / last) * length,
    y: ((control.y - end.y) / last) * length,
  };
  const half = (width / 2 + 1.6 * size) / length;
  const rest = { start, control, end: { x: end.x + back.x, y: end.y + back.y } };
  return { tip: end, back, aside: { x: -back.y * half, y: back.x * half }, rest };
}

/** Fills an arrow with the context's colour. */
export function fillArrow(context: Canvas, { tip, back, aside }: Arrow): void {
  const [x, y] = [tip.x + back.x, tip.y + back.y];
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(x + aside.x, y + aside.y);
  context.lineTo(x - aside.x, y - aside.y);
  context.fill();
}
