import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { clutter } from './clutter.ts';
import { distinctPairs, type Pair } from './pair.ts';
import { FRAME, type Point } from './point.ts';

interface PlacedNode extends SimulationNodeDatum {
  readonly id: string;
}

const TICKS = 600;
const STARTS = 8;

/**
 * One place for every organisation, the same on every day: a force layout (d3-force) of all pairs that are ever
 * tied, from 8 starts, of which the least cluttered wins. A function of its arguments alone: organisations and pairs
 * are sorted first, so neither order nor chance matters.
 */
export function unionLayout(
  organizations: readonly string[],
  pairs: readonly Pair[],
): ReadonlyMap<string, Point> {
  const ids = [...new Set(organizations)].sort();
  const distinct = distinctPairs(pairs);
  const candidates = Array.from({ length: STARTS }, (_, start) => {
    const places = relax(ids, distinct, start / STARTS);
    return { places, cost: clutter(places, distinct) };
  });
  const best = candidates.reduce((least, other) => (other.cost < least.cost ? other : least));
  return best.places;
}

/** The force layout from a start on an ellipse, turned by a share of a full turn. */
function relax(
  ids: readonly string[],
  pairs: readonly Pair[],
  turn: number,
): ReadonlyMap<string, Point> {
  const nodes = ids.map((id, index) => ({ id, ...startingPlace(index / ids.length + turn) }));
  const links = pairs.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation<PlacedNode>(nodes)
    .stop()
    .force(
      'link',
      forceLink<PlacedNode, { source: string; target: string }>(links)
        .id((node) => node.id)
        .distance(150)
        .strength(0.12),
    )
    .force('charge', forceManyBody().strength(-1_400))
    .force('collide', forceCollide(70))
    .force('x', forceX(0).strength(0.035))
    .force('y', forceY(0).strength(0.07))
    .tick(TICKS);
  return fitFrame(nodes);
}

function startingPlace(share: number): Point {
  const angle = 2 * Math.PI * share;
  return { x: 400 * Math.cos(angle), y: 250 * Math.sin(angle) };
}

/**
 * Fills the frame, axis by axis, halfway between two answers: the force layout's own distances, scaled to touch the
 * frame, and equal steps in its order. So the crowded middle opens up and an outlier does not squeeze the rest.
 * Coordinates are rounded to hundredths.
 */
function fitFrame(nodes: readonly PlacedNode[]): ReadonlyMap<string, Point> {
  const xs = spread(
    nodes.map((node) => node.x ?? 0),
    FRAME.x,
  );
  const ys = spread(
    nodes.map((node) => node.y ?? 0),
    FRAME.y,
  );
  return new Map(nodes.map((node, index) => [node.id, { x: xs[index] ?? 0, y: ys[index] ?? 0 }]));
}

function spread(values: readonly number[], reach: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[0] ?? 0;
  const range = (sorted.at(-1) ?? 0) - low;
  if (range === 0) return values.map(() => 0);
  return values.map((value) => {
    const byDistance = (value - low) / range;
    const byOrder = sorted.indexOf(value) / (sorted.length - 1);
    return Math.round((byDistance + byOrder - 1) * reach * 100) / 100;
  });
}
