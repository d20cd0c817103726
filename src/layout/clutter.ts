import type { Pair } from './pair.ts';
import type { Point } from './point.ts';

const REACH = 70;
const CROSSING = 0.1;

interface Segment {
  readonly pair: Pair;
  readonly a: Point;
  readonly b: Point;
}

/** How hard a picture is to read: every place that lies within 70 units of a line it does not belong to counts up to 1, every crossing of two lines 0.1. */
export function clutter(places: ReadonlyMap<string, Point>, pairs: readonly Pair[]): number {
  const segments = pairs.flatMap((pair) => {
    const [a, b] = [places.get(pair.from), places.get(pair.to)];
    return a && b ? [{ pair, a, b }] : [];
  });
  return covering(places, segments) + CROSSING * crossings(segments);
}

function covering(places: ReadonlyMap<string, Point>, segments: readonly Segment[]): number {
  let total = 0;
  for (const [id, place] of places) {
    for (const segment of segments) {
      if (segment.pair.from === id || segment.pair.to === id) continue;
      total += Math.max(0, 1 - distance(place, segment) / REACH) ** 2;
    }
  }
  return total;
}

/** Distance of a point from the nearest point of a segment, in layout units. */
function distance(point: Point, { a, b }: Segment): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy);
}

function crossings(segments: readonly Segment[]): number {
  return segments.reduce(
    (sum, segment, index) =>
      sum + segments.slice(0, index).filter((other) => doCross(segment, other)).length,
    0,
  );
}

/** Whether two segments meet inside both; ends that touch do not count. */
function doCross(one: Segment, other: Segment): boolean {
  return isSplit(one, other.a, other.b) && isSplit(other, one.a, one.b);
}

function isSplit({ a, b }: Segment, p: Point, q: Point): boolean {
  return side(a, b, p) * side(a, b, q) < 0;
}

function side(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
