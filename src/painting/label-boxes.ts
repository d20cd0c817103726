import type { Point } from '../layout/point.ts';

/** An upright rectangle in screen px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A straight line in screen px. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** How far apart the beads of a line are, and how wide each is: half of it to either side keeps the line clear. */
const BEAD_PX = 6;

/** The box of a size around a middle. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box lies within another, edges allowed. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** A line as a string of small boxes, so that whatever keeps clear of boxes keeps clear of lines too. */
export function beadsOf({ from, to }: Segment): Box[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / BEAD_PX));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const middle = { x: from.x + (dx * step) / steps, y: from.y + (dy * step) / steps };
    return boxAround(middle, BEAD_PX, BEAD_PX);
  });
}

/** Whether a line comes within half a bead of the inside of a box (clipped after Liang and Barsky, 1984). */
export function runsThrough({ from, to }: Segment, box: Box): boolean {
  const margin = BEAD_PX / 2;
  const [left, right] = [box.left - margin, box.right + margin];
  const [top, bottom] = [box.top - margin, box.bottom + margin];
  const isBeside = Math.max(from.x, to.x) <= left || Math.min(from.x, to.x) >= right;
  if (isBeside || Math.max(from.y, to.y) <= top || Math.min(from.y, to.y) >= bottom) return false;
  const [enterX, leaveX] = sharesWithin(from.x, to.x, left, right);
  const [enterY, leaveY] = sharesWithin(from.y, to.y, top, bottom);
  return Math.max(enterX, enterY) < Math.min(leaveX, leaveY);
}

/** From and to which share of the way from one number to another it lies between two bounds that it meets. */
function sharesWithin(
  from: number,
  to: number,
  low: number,
  high: number,
): readonly [number, number] {
  const step = to - from;
  if (step === 0) return [0, 1];
  const [a, b] = [(low - from) / step, (high - from) / step];
  return [Math.max(0, Math.min(a, b)), Math.min(1, Math.max(a, b))];
}
