import type { Point } from '../layout/point.ts';
import type { Box } from './label-boxes.ts';
import type { Name, Size } from './label-names.ts';

/** A stretch on one side of a shape along which its name may slide; `x` and `y` are the middle of a name that does not. */
export interface Strip extends Point {
  readonly isAcross: boolean;
  /** How far off the shape the name stands, in px. */
  readonly gap: number;
  /** How far the name may slide to either side, in px. */
  readonly room: number;
  /** What standing here costs at the least. */
  readonly cost: number;
}

interface Side {
  readonly dx: number;
  readonly dy: number;
  readonly cost: number;
}

/** Below is where a reader looks first. */
const SIDES: readonly Side[] = [
  { dx: 0, dy: 1, cost: 0 },
  { dx: 0, dy: -1, cost: 3 },
  { dx: 1, dy: 0, cost: 5 },
  { dx: -1, dy: 0, cost: 6 },
];

/** How far off a name may stand, in px: close by without a leader, further off with one. */
const CLOSE_GAPS = [0, 5] as const;
const LEADER_GAPS = [12, 21, 32, 45, 60, 78, 98, 120, 145] as const;

/** The furthest that a name may stand from its shape, with a little to spare, in px: without a leader, and with one. */
export const MOST_CLOSE_PX = 5 + 5;
export const FURTHEST_PX = 145 + 5;

/** How much a name keeps clear of what it slides along. */
const CLEAR_PX = 0.5;

/** Slides tried on a strip further off, as shares of its room, and so many of all that are free. */
const FAR_SLIDES = [0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1] as const;
const TRIED_SLIDES = 8;

const OUTWARD_COST = 20;
const GAP_COST = 0.5;
const LEADER_COST = 12;

/** The strips of a name close by or those further off, the cheapest first; `outward` is where the crowd is thinnest, a vector of length 1 at most. */
export function stripsOf(name: Name, outward: Point, distance: 'close' | 'far'): Strip[] {
  return (distance === 'close' ? CLOSE_GAPS : LEADER_GAPS)
    .flatMap((gap) => SIDES.map((side) => stripOf(name, side, gap, outward)))
    .sort((a, b) => a.cost - b.cost);
}

function stripOf(name: Name, { dx, dy, cost }: Side, gap: number, outward: Point): Strip {
  const isAcross = dx === 0;
  const far = name.reach + gap;
  const against = 1 - (dx * outward.x + dy * outward.y);
  return {
    x: name.x + dx * (far + name.width / 2 + 3),
    y: name.y + dy * (far + name.height / 2 + 2),
    isAcross,
    gap,
    room: (isAcross ? name.width : name.height) / 2 + gap,
    cost: cost + OUTWARD_COST * against + GAP_COST * gap + (isFar(gap) ? LEADER_COST : 0),
  };
}

/** Whether a name this far off needs a line to its shape. */
export function isFar(gap: number): boolean {
  return gap >= LEADER_GAPS[0];
}

/**
 * Where on a strip a name stands free of all obstacles and inside the canvas, the least slides first: in its middle, or
 * else right beside the obstacles. A strip further off has places in between too, as a leader may not reach the first.
 */
export function freeSlides(
  strip: Strip,
  size: Size,
  obstacles: readonly Box[],
  bounds: Size,
): readonly number[] {
  const turned = turn(strip, size, bounds);
  const { beside, thick, breadth, least, most } = turned;
  if (beside - thick < 0 || beside + thick > breadth || least > most) return [];
  const taken = joined(takenOf(strip, turned, obstacles));
  const isFree = (slide: number) => !taken.some(({ low, high }) => slide > low && slide < high);
  const middle = Math.min(Math.max(0, least), most);
  const isClose = !isFar(strip.gap);
  if (isClose && isFree(middle)) return [middle];
  const between = isClose ? [] : [middle, ...FAR_SLIDES.map((share) => share * strip.room)];
  return [...between, ...taken.flatMap(({ low, high }) => [low, high])]
    .filter((slide) => slide >= least && slide <= most && isFree(slide))
    .sort((a, b) => Math.abs(a) - Math.abs(b) || b - a)
    .slice(0, TRIED_SLIDES);
}

/** A strip as numbers along it and beside it, and the slides that keep a name inside the canvas. */
interface Turned {
  readonly along: number;
  readonly beside: number;
  readonly half: number;
  readonly thick: number;
  readonly breadth: number;
  readonly least: number;
  readonly most: number;
}

function turn({ x, y, isAcross, room }: Strip, size: Size, bounds: Size): Turned {
  const [half, thick] = isAcross
    ? [size.width / 2, size.height / 2]
    : [size.height / 2, size.width / 2];
  const [length, breadth] = isAcross
    ? [bounds.width, bounds.height]
    : [bounds.height, bounds.width];
  const [along, beside] = isAcross ? [x, y] : [y, x];
  const [least, most] = [Math.max(-room, half - along), Math.min(room, length - half - along)];
  return { along, beside, half, thick, breadth, least, most };
}

/** A stretch of slides, its ends not included. */
interface Stretch {
  readonly low: number;
  high: number;
}

/** The stretches of slides at which a name would cover an obstacle. */
function takenOf(
  { isAcross }: Strip,
  { along, beside, half, thick, least, most }: Turned,
  obstacles: readonly Box[],
): Stretch[] {
  const taken: Stretch[] = [];
  for (const { left, right, top, bottom } of obstacles) {
    const [near, far, first, last] = isAcross
      ? [top, bottom, left, right]
      : [left, right, top, bottom];
    if (near >= beside + thick || far <= beside - thick) continue;
    const [low, high] = [first - half - along - CLEAR_PX, last + half - along + CLEAR_PX];
    if (high > least && low < most) taken.push({ low, high });
  }
  return taken;
}

/** Stretches that share some slides as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const { low, high } of stretches.toSorted((a, b) => a.low - b.low)) {
    const last = whole.at(-1);
    if (last && low < last.high) last.high = Math.max(last.high, high);
    else whole.push({ low, high });
  }
  return whole;
}
