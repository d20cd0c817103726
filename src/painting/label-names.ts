import type { GraphNode } from '../scene/graph-scene.ts';
import type { Projection } from './geometry.ts';
import { type Box, boxAround } from './label-boxes.ts';
import type { FontFamily } from './palette.ts';

/** The width of a text in px as it would be drawn, in the sans unless said otherwise. */
export type MeasureText = (
  text: string,
  fontPx: number,
  isBold: boolean,
  family?: FontFamily,
) => number;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A name to be placed: how large it is written, and the middle and reach of its shape in screen px. */
export interface Name extends Size {
  readonly node: GraphNode;
  readonly text: string;
  readonly fontPx: number;
  readonly isBold: boolean;
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  /** The square around the shape. */
  readonly shape: Box;
}

/** With more organisations than this in view, only the first have names. */
const CROWD = 400;
const NAMES_IN_CROWD = 60;

/** The least letter height in px, and how little of the usual height is written on a canvas of some width. */
const WIDE_CANVAS = { fromPx: 900, leastPx: 11, leastShare: 0.95 } as const;
const NARROW_CANVAS = { leastPx: 10.5, leastShare: 0.8 } as const;

/** The room that letters take up, as a share of their height, and the space beside them in px. */
const LINE_HEIGHT = 1.1;
const AROUND_PX = 3;

/** The names of everything that has one and whose middle is in view, in the order in which they choose their places. */
export function namesOf(
  nodes: readonly GraphNode[],
  view: Projection,
  nameOf: (id: string) => string,
  measure: MeasureText,
  bounds: Size,
): Name[] {
  const least = bounds.width >= WIDE_CANVAS.fromPx ? WIDE_CANVAS : NARROW_CANVAS;
  const inView = nodes.filter((node) => {
    if (nameOf(node.id) === '') return false;
    const { x, y } = view.project(node);
    return x >= 0 && x <= bounds.width && y >= 0 && y <= bounds.height;
  });
  const named = inView.length > CROWD ? inView.sort(byClaim).slice(0, NAMES_IN_CROWD) : inView;
  return named.sort(byStanding).map((node) => nameFor(node, view, nameOf(node.id), measure, least));
}

/** Whom a name is due to first: the named of the view, then tier 1, then the more important. */
export function byClaim(a: GraphNode, b: GraphNode): number {
  return (
    Number(isForced(b)) - Number(isForced(a)) ||
    a.tier - b.tier ||
    b.importance - a.importance ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Picked or in focus. */
export function isForced(node: GraphNode): boolean {
  return node.importance >= 1000;
}

/** The order of choosing asks for nothing that changes under the pointer, so that hovering moves no name that has room. */
function byStanding(a: GraphNode, b: GraphNode): number {
  return a.tier - b.tier || b.radius - a.radius || (a.id < b.id ? -1 : 1);
}

function nameFor(
  node: GraphNode,
  view: Projection,
  text: string,
  measure: MeasureText,
  { leastPx, leastShare }: typeof WIDE_CANVAS | typeof NARROW_CANVAS,
): Name {
  const isBold = node.emphasis !== 'dim';
  const share = Math.max(leastShare, Math.min(1.6, view.size / view.enlarged));
  const fontPx = view.enlarged * Math.max(leastPx, letterHeight(node) * share);
  const rounded = Math.round(fontPx * 2) / 2;
  const { x, y } = view.project(node);
  const reach = node.radius * view.size;
  const size = { width: measure(text, rounded, isBold) + AROUND_PX, height: rounded * LINE_HEIGHT };
  const shape = boxAround({ x, y }, 2 * reach, 2 * reach);
  return { ...size, node, text, fontPx: rounded, isBold, x, y, reach, shape };
}

/** Larger shapes have larger names, and what is faded a small one. */
function letterHeight({ radius, emphasis }: GraphNode): number {
  if (emphasis === 'dim') return 11;
  return 11.5 + 3 * Math.min(1, Math.max(0, (radius - 8) / 8));
}
