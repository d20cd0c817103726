import type { Point } from '../layout/point.ts';
import type { GraphNode, GraphTie } from '../scene/graph-scene.ts';
import type { Projection } from './geometry.ts';
import { boxAround, type Segment } from './label-boxes.ts';
import { inkOf } from './label-ink.ts';
import { byClaim, type MeasureText, type Name, namesOf, type Size } from './label-names.ts';
import type { Choice, Placed } from './label-search.ts';
import { settleAll } from './label-settling.ts';
import { stripsOf } from './label-strips.ts';

export type { MeasureText } from './label-names.ts';

/** A label's box in screen px, `x` and `y` its middle; a `leader` joins it to its shape where it stands further off. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontPx: number;
  readonly isBold: boolean;
  readonly leader: Segment | null;
}

/** So many names may stand off with a leader and have others make room, and so many where there is a crowd: more would be a thicket. */
const MOST_LEADERS = 60;
const MOST_LEADERS_IN_CROWD = 24;

/**
 * Labels for as many organisations as find room: close to the shape, further off with a leader, or on it, wherever no
 * other label and no other shape is covered, faded shapes under plain names excepted. A name makes room for another by
 * moving, and gives way to a more important one; prominent ones that find no room stand below all the same.
 */
export function placeLabels(
  nodes: readonly GraphNode[],
  view: Projection,
  nameOf: (id: string) => string,
  measure: MeasureText,
  bounds: Size,
  ties: readonly Pick<GraphTie, 'from' | 'to'>[] = [],
): PlacedLabel[] {
  const names = namesOf(nodes, view, nameOf, measure, bounds);
  if (names.length === 0) return [];
  const ground = { bounds, inkUnder: inkOf(chordsOf(ties, nodes, view), bounds) };
  const choices = choicesOf(names, nodes, view);
  const placed = settleAll(choices, ground);
  return choices.flatMap(({ name }) => labelOf(placed.get(name.node.id)));
}

/** Ties as straight lines: near enough to tell where many of them run. */
function chordsOf(
  ties: readonly Pick<GraphTie, 'from' | 'to'>[],
  nodes: readonly GraphNode[],
  view: Projection,
): Segment[] {
  const middles = new Map(nodes.map((node) => [node.id, view.project(node)]));
  return ties.flatMap((tie) => {
    const [from, to] = [middles.get(tie.from), middles.get(tie.to)];
    return from && to ? [{ from, to }] : [];
  });
}

function choicesOf(
  names: readonly Name[],
  nodes: readonly GraphNode[],
  view: Projection,
): Choice[] {
  const shapes = nodes.map((node) => {
    const middle = view.project(node);
    const across = 2 * node.radius * view.size;
    return { node, middle, box: boxAround(middle, across, across) };
  });
  const middles = shapes.map(({ middle }) => middle);
  const most = names.length > MOST_LEADERS ? MOST_LEADERS_IN_CROWD : MOST_LEADERS;
  const leaders = new Set(names.toSorted((a, b) => byClaim(a.node, b.node)).slice(0, most));
  return names.map((name) => {
    const outward = outwardOf(name, middles);
    return {
      name,
      close: stripsOf(name, outward, 'close'),
      far: leaders.has(name) ? stripsOf(name, outward, 'far') : [],
      shapes: shapes.filter(({ node }) => mustSpare(name.node, node)).map(({ box }) => box),
    };
  });
}

/** A name covers no other shape, but for a faded one beneath the name of one that is not. */
function mustSpare(named: GraphNode, other: GraphNode): boolean {
  return other.id !== named.id && !(other.emphasis === 'dim' && named.emphasis !== 'dim');
}

/** Away from the others, the near ones above all: a vector no longer than 1. */
function outwardOf({ x, y }: Point, others: readonly Point[]): Point {
  let [awayX, awayY] = [0, 0];
  for (const other of others) {
    const [dx, dy] = [x - other.x, y - other.y];
    const square = dx * dx + dy * dy + 100;
    awayX += (dx / square) * 40;
    awayY += (dy / square) * 40;
  }
  const length = Math.hypot(awayX, awayY);
  return { x: awayX / (1 + length), y: awayY / (1 + length) };
}

function labelOf(place: Placed | undefined): PlacedLabel[] {
  if (!place) return [];
  const { name, x, y, leader } = place;
  const { text, width, height, fontPx, isBold } = name;
  return [{ id: name.node.id, text, x, y, width, height, fontPx, isBold, leader }];
}
