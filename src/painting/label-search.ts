import type { Point } from '../layout/point.ts';
import {
  type Box,
  beadsOf,
  boxAround,
  isWithin,
  overlaps,
  runsThrough,
  type Segment,
} from './label-boxes.ts';
import type { InkUnder } from './label-ink.ts';
import type { Name, Size } from './label-names.ts';
import { FURTHEST_PX, freeSlides, isFar, MOST_CLOSE_PX, type Strip } from './label-strips.ts';

/** A name with a place, and what it covers: its box and the beads of its leader. */
export interface Placed extends Point {
  readonly name: Name;
  readonly box: Box;
  readonly leader: Segment | null;
  readonly beads: readonly Box[];
  readonly cost: number;
}

/** What a name has to choose from, the cheapest first, and the shapes that it must spare. */
export interface Choice {
  readonly name: Name;
  readonly close: readonly Strip[];
  readonly far: readonly Strip[];
  readonly shapes: readonly Box[];
}

/** What holds for all names: the canvas, and the ties that they had better not cover. */
export interface Ground {
  readonly bounds: Size;
  readonly inkUnder: InkUnder;
}

const SLIDE_COST = 0.2;
const INK_COST = 0.01;

/** What a leader costs for every shape that it runs behind. */
const BEHIND_COST = 40;

/** What a name on its own shape costs: more than a leader of middling length. */
const ON_SHAPE_COST = 60;

/** A shape of at least this reach may carry its name itself, where there is no room about it. */
const WIDE_PX = 7;

/** The cheapest place that covers no shape to be spared and nothing of those already placed, or null. */
export function bestPlace(
  choice: Choice,
  placed: readonly Placed[],
  ground: Ground,
): Placed | null {
  const close = closePlace(choice, placed, ground);
  const leastFar = choice.far[0]?.cost ?? Number.POSITIVE_INFINITY;
  if (close && close.cost <= leastFar) return close;
  const window = windowOf(choice.name, FURTHEST_PX);
  const taken = takenIn(placed, window);
  const spared = nearby(choice.shapes, window);
  const obstacles = [...spared, ...taken];
  const placesOn = (strip: Strip, below: number) =>
    freeSlides(strip, choice.name, obstacles, ground.bounds)
      .map((slide) => placeAt(choice.name, strip, slide, ground))
      .filter(({ cost }) => cost < below)
      .filter((place) => !taken.some((box) => isCrossed(place, box)))
      .map((place) => placeBehind(place, spared));
  const best = cheapest(choice.far, placesOn, close);
  return best && withBeads(best);
}

/** The cheapest of one place at hand and all that are found on some strips, cheapest strips first, at costs below a bound. */
function cheapest(
  strips: readonly Strip[],
  placesOn: (strip: Strip, below: number) => readonly Placed[],
  atHand: Placed | null,
): Placed | null {
  let best = atHand;
  let below = best?.cost ?? Number.POSITIVE_INFINITY;
  for (const strip of strips) {
    if (below <= strip.cost) break;
    for (const place of placesOn(strip, below)) {
      if (place.cost < below) [best, below] = [place, place.cost];
    }
  }
  return best;
}

/** Every place that covers no shape to be spared, whatever names stand there, the cheapest first. */
export function placesBetweenShapes(choice: Choice, ground: Ground): Placed[] {
  const { name, close, far, shapes } = choice;
  const spared = nearby(shapes, windowOf(name, FURTHEST_PX));
  const places = [...close, ...far].flatMap((strip) =>
    freeSlides(strip, name, spared, ground.bounds).map((slide) =>
      placeBehind(placeAt(name, strip, slide, ground), spared),
    ),
  );
  const own = onShape(name, spared, ground);
  return [...places, ...(own ? [own] : [])].sort((a, b) => a.cost - b.cost);
}

/** All that a name could cover, wherever it stands up to a distance from its shape. */
function windowOf({ x, y, reach, width, height }: Name, distance: number): Box {
  const around = 2 * (reach + distance);
  return boxAround({ x, y }, 2 * width + around, 2 * height + around);
}

/** Whether one of two places covers the other's name, or their leaders meet. */
export function areAtOdds(one: Placed, other: Placed): boolean {
  return (
    overlaps(one.box, other.box) ||
    isCrossed(one, other.box) ||
    isCrossed(other, one.box) ||
    other.beads.some((bead) => isCrossed(one, bead))
  );
}

/** The place with the boxes that its leader covers. */
export function withBeads(place: Placed): Placed {
  return { ...place, beads: place.leader ? beadsOf(place.leader) : [] };
}

/** The place at what it costs with all the shapes that its leader runs behind. */
function placeBehind(place: Placed, shapes: readonly Box[]): Placed {
  if (!place.leader) return place;
  const behind = shapes.filter((box) => isCrossed(place, box)).length;
  return behind === 0 ? place : { ...place, cost: place.cost + BEHIND_COST * behind };
}

/** The cheapest place without a leader, or null. */
export function closePlace(
  choice: Choice,
  placed: readonly Placed[],
  ground: Ground,
): Placed | null {
  const { name, close, shapes } = choice;
  const window = windowOf(name, MOST_CLOSE_PX);
  const obstacles = [...nearby(shapes, window), ...takenIn(placed, window)];
  const placesOn = (strip: Strip) =>
    freeSlides(strip, name, obstacles, ground.bounds).map((slide) =>
      placeAt(name, strip, slide, ground),
    );
  return cheapest(close, placesOn, onShape(name, obstacles, ground));
}

function nearby(boxes: readonly Box[], window: Box): Box[] {
  return boxes.filter((box) => overlaps(box, window));
}

/** What the placed names cover within a window: their boxes and leaders. */
function takenIn(placed: readonly Placed[], window: Box): Box[] {
  const taken: Box[] = [];
  for (const { box, beads } of placed) {
    if (overlaps(box, window)) taken.push(box);
    for (const bead of beads) if (overlaps(bead, window)) taken.push(bead);
  }
  return taken;
}

/** Whether a place's leader runs through a box. */
function isCrossed({ leader }: Placed, box: Box): boolean {
  return leader !== null && runsThrough(leader, box);
}

function placeAt(name: Name, strip: Strip, slide: number, ground: Ground): Placed {
  const x = strip.x + (strip.isAcross ? slide : 0);
  const y = strip.y + (strip.isAcross ? 0 : slide);
  const box = boxAround({ x, y }, name.width, name.height);
  const leader = isFar(strip.gap) ? leaderTo(name, box) : null;
  const cost = strip.cost + SLIDE_COST * Math.abs(slide) + INK_COST * ground.inkUnder(box);
  return { name, x, y, box, leader, beads: [], cost };
}

/** From the shape's edge to the nearest side of the box, a little short of both. */
function leaderTo({ x, y, reach }: Name, { left, right, top, bottom }: Box): Segment {
  const inset = Math.min(8, (right - left) / 2);
  const isBeside = x < left || x > right;
  const end = isBeside
    ? { x: x < left ? left : right, y: (top + bottom) / 2 }
    : { x: Math.min(Math.max(x, left + inset), right - inset), y: y < top ? top : bottom };
  const length = Math.hypot(end.x - x, end.y - y) || 1;
  const share = Math.min(1, (reach + 1) / length);
  return { from: { x: x + (end.x - x) * share, y: y + (end.y - y) * share }, to: end };
}

function onShape(name: Name, obstacles: readonly Box[], { bounds }: Ground): Placed | null {
  const box = boxAround(name, name.width, name.height);
  const isInside = isWithin(box, { left: 0, top: 0, right: bounds.width, bottom: bounds.height });
  const isFree =
    name.reach >= WIDE_PX && isInside && !obstacles.some((other) => overlaps(box, other));
  const { x, y } = name;
  return isFree ? { name, x, y, box, leader: null, beads: [], cost: ON_SHAPE_COST } : null;
}
