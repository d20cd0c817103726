import { FRAME, type Point } from '../layout/point.ts';
import type { Camera } from '../viewstate/view-state.ts';

/** Closer than this nothing is looked at, or a few organisations would be as large as a crowd. */
const CLOSEST = 1.8;

/** Looks at all the points as closely as they allow, and never from further away than at the whole frame; null where there are none. */
export function fitCamera(points: readonly Point[]): Camera | null {
  if (points.length === 0) return null;
  const [x, y] = [spanOf(points.map((point) => point.x)), spanOf(points.map((point) => point.y))];
  const zoom = Math.min(CLOSEST, FRAME.x / x.half, FRAME.y / y.half);
  return { x: x.middle, y: y.middle, zoom: Math.max(1, zoom) };
}

function spanOf(values: readonly number[]): { middle: number; half: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, half: Math.max(1, (most - least) / 2) };
}
