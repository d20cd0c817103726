import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { FRAME, type Point } from './point.ts';

interface PlacedNode extends SimulationNodeDatum {
  readonly id: string;
}

/** A pair of organisations that some tie joins at some time. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

const TICKS = 600;

/**
 * One place for every organisation, the same on every day: a force layout (d3-force) of all pairs that are ever
 * tied. A function of its arguments alone: nodes and pairs are sorted first, so neither order nor chance matters.
 */
export function unionLayout(organizations: readonly string[], pairs: readonly Pair[]): ReadonlyMap<string, Point> {
  const ids = [...new Set(organizations)].sort();
  const nodes: PlacedNode[] = ids.map((id, index) => ({ id, ...startingPlace(index, ids.length) }));
  forceSimulation(nodes)
    .stop()
    .force('link', forceLink<PlacedNode, { source: string; target: string }>(linksOf(pairs)).id((node) => node.id).distance(150).strength(0.12))
    .force('charge', forceManyBody().strength(-1_400))
    .force('collide', forceCollide(70))
    .force('x', forceX(0).strength(0.035))
    .force('y', forceY(0).strength(0.07))
    .tick(TICKS);
  return fitFrame(nodes);
}

function linksOf(pairs: readonly Pair[]): { source: string; target: string }[] {
  const keys = pairs.map(({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`));
  return [...new Set(keys)].sort().map((key) => {
    const [source = '', target = ''] = key.split(' ');
    return { source, target };
  });
}

function startingPlace(index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count;
  return { x: 400 * Math.cos(angle), y: 250 * Math.sin(angle) };
}

/** Moves and scales each axis so that the outermost nodes touch the frame; coordinates are rounded to hundredths. */
function fitFrame(nodes: readonly PlacedNode[]): ReadonlyMap<string, Point> {
  const place = (axis: 'x' | 'y') => {
    const values = nodes.map((node) => node[axis] ?? 0);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const scale = high > low ? (2 * FRAME[axis]) / (high - low) : 0;
    return (value: number) => Math.round((value - (low + high) / 2) * scale * 100) / 100;
  };
  const [placeX, placeY] = [place('x'), place('y')];
  return new Map(nodes.map((node) => [node.id, { x: placeX(node.x ?? 0), y: placeY(node.y ?? 0) }]));
}
