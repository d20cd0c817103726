import { polygonContains } from 'd3-polygon';
import type { Point } from '../layout/point.ts';
import type { GraphNode } from '../scene/graph-scene.ts';
import type { CampHull, NamedCamp } from './camp-hulls.ts';
import type { Projection } from './geometry.ts';
import { type Box, beadsOf, boxAround, isWithin, overlaps, type Segment } from './label-boxes.ts';
import type { PlacedLabel } from './place-labels.ts';

/** A camp's name, in lines, and the box in screen px where it stands; a `leader` joins it to its hull where it stands further off. */
export interface CampLabel {
  readonly camp: NamedCamp;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly leader: Segment | null;
}

/** A name in lines, and the px that it takes up. */
export interface SetName {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** How far off its hull a name may stand: close by, or where it is crowded ever further. */
const GAPS_PX = [3, 20, 40, 62, 86, 112, 140, 170] as const;

/** A name that would have to lie on others with more than this share of it is better left to the list of camps. */
const MOST_HIDDEN = 0.2;

/** A place for a name, and what speaks against it. */
interface Place extends Pick<CampLabel, 'box' | 'leader'> {
  readonly cost: number;
}

/** Straight up and down first, then ever flatter, to the right before the left. */
const DIRECTIONS: readonly Point[] = [0, 15, 30, 45, 60, 75, 90].flatMap((fromUpright) =>
  [-1, 1].flatMap((upDown) =>
    [1, -1].map((side) => {
      const angle = (fromUpright * Math.PI) / 180;
      return { x: clean(side * Math.sin(angle)), y: clean(upDown * Math.cos(angle)) };
    }),
  ),
);

/**
 * Where the hulls' names stand: wholly outside their own hull, inside `bounds` and clear of each other; among such places
 * where they hide least of what is in `spared`, lie within fewest other hulls and are near their own. A name for which
 * there is no such place is left out.
 */
export function placeCampLabels(
  hulls: readonly CampHull[],
  setName: (name: string) => SetName,
  spared: readonly Box[],
  bounds: { readonly width: number; readonly height: number },
): CampLabel[] {
  const canvas = { left: 0, top: 0, right: bounds.width, bottom: bounds.height };
  const polygons = hulls.map(({ outline }) => outline.map(({ x, y }): [number, number] => [x, y]));
  const placed: CampLabel[] = [];
  for (const hull of [...hulls].reverse()) {
    const text = setName(hull.camp.name);
    const foreign = polygons.filter((_, index) => hulls[index] !== hull);
    const isFree = freeAmong(placed);
    const [best] = placesFor(hull, text)
      .filter(({ box, leader }) => isWithin(box, canvas) && isFree(box, leader))
      .map((place) => ({ ...place, cost: place.cost + costOf(place.box, foreign, spared) }))
      .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.cost - b.cost);
    if (best) {
      placed.push({ camp: hull.camp, lines: text.lines, box: best.box, leader: best.leader });
    }
  }
  return placed;
}

/** All places that a name may take, and how much less each is liked than close by, straight above. */
function placesFor(hull: CampHull, text: SetName): Place[] {
  return GAPS_PX.flatMap((gap, ring) =>
    DIRECTIONS.map((direction, order) => {
      const { box, leader } = beside(hull, direction, text, gap);
      return { box, leader: ring > 0 ? leader : null, cost: ring * 0.3 + order * 0.02 };
    }),
  );
}

/** Tells whether a name with its leader and those already placed leave each other alone. */
function freeAmong(placed: readonly CampLabel[]): (box: Box, leader: Segment | null) => boolean {
  const beads = placed.flatMap(({ leader }) => (leader ? beadsOf(leader) : []));
  return (box, leader) => {
    const own = leader ? beadsOf(leader) : [];
    const isCrossed = placed.some((other) =>
      [box, ...own].some((part) => overlaps(part, other.box)),
    );
    return !isCrossed && !beads.some((bead) => overlaps(bead, box));
  };
}

/** The boxes of organisations' names and shapes. */
export function boxesOf(
  labels: readonly PlacedLabel[],
  nodes: ReadonlyMap<string, GraphNode>,
  view: Projection,
): Box[] {
  const shapes = [...nodes.values()].map((node) => {
    const across = 2 * node.radius * view.size;
    return boxAround(view.project(node), across, across);
  });
  return [...labels.map((label) => boxAround(label, label.width, label.height)), ...shapes];
}

/** The box that stands `gap` px off a hull in a direction: its edge or corner lies beyond the line that supports the hull there. */
function beside(
  { outline }: CampHull,
  direction: Point,
  { width, height }: SetName,
  gap: number,
): { box: Box; leader: Segment } {
  const along = ({ x, y }: Point) => x * direction.x + y * direction.y;
  const from = outline.reduce((far, point) => (along(point) > along(far) ? point : far));
  const to = { x: from.x + direction.x * gap, y: from.y + direction.y * gap };
  const middle = {
    x: to.x + (Math.sign(direction.x) * width) / 2,
    y: to.y + (Math.sign(direction.y) * height) / 2,
  };
  return { box: boxAround(middle, width, height), leader: { from, to } };
}

/** What a place costs: one for each foreign hull around it, three for hiding anything spared, and the more the more it hides; infinite where that is too much. */
function costOf(box: Box, foreign: readonly [number, number][][], spared: readonly Box[]): number {
  const area = (box.right - box.left) * (box.bottom - box.top);
  const hidden = spared.reduce((sum, other) => sum + sharedArea(box, other), 0);
  const middle: [number, number] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const around = foreign.filter((polygon) => polygonContains(polygon, middle));
  const share = hidden / area;
  if (share > MOST_HIDDEN) return Number.POSITIVE_INFINITY;
  return around.length + (share > 0 ? 3 : 0) + 10 * share;
}

/** The area in px² that two boxes have in common. */
function sharedArea(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, wide) * Math.max(0, high);
}

/** Without the dust that the sine of a straight angle leaves, so that upright is upright. */
function clean(part: number): number {
  return Math.abs(part) < 1e-9 ? 0 : part;
}
