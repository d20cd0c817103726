import type { GraphNode } from '../../scene/graph-scene.ts';
import type { Projection } from './geometry.ts';

/** A label's box in screen px; `x` and `y` are its middle. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontPx: number;
  readonly isBold: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type MeasureText = (text: string, fontPx: number, isBold: boolean) => number;

/**
 * Labels for as many organisations as find room, the important first: below, above, right or left of the shape, or on it,
 * wherever no other label and no other shape is covered, faded shapes excepted. Prominent ones that find no room stand below all the same.
 */
export function placeLabels(
  nodes: readonly GraphNode[],
  view: Projection,
  nameOf: (id: string) => string,
  measure: MeasureText,
  bounds: { readonly width: number; readonly height: number },
): PlacedLabel[] {
  const shapes = nodes.map((node) => ({ node, box: shapeBox(node, view) }));
  const taken: Box[] = [];
  const sorted = [...nodes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  return sorted.flatMap((node) => {
    const candidates = candidatesFor(node, view, nameOf(node.id), measure);
    const others = shapes.filter((other) => mustSpare(node, other.node)).map(({ box }) => box);
    const free = candidates.find((label) => {
      const box = boxOf(label);
      const isInside =
        box.left >= 0 && box.right <= bounds.width && box.top >= 0 && box.bottom <= bounds.height;
      return isInside && ![...taken, ...others].some((other) => overlaps(box, other));
    });
    const label = free ?? (node.importance >= 1000 ? candidates[0] : undefined);
    if (label) taken.push(boxOf(label));
    return label ? [label] : [];
  });
}

/** How far off a name may stand: close by, or a little further where it is crowded; beyond that it would seem another's. */
const RINGS = [1, 1.25] as const;

/** A shape of at least this reach may carry its name itself, where there is no room beside it. */
const WIDE_PX = 7;

/** A name covers no other shape, but for a faded one beneath the name of one that is not. */
function mustSpare(named: GraphNode, other: GraphNode): boolean {
  return other.id !== named.id && !(other.emphasis === 'dim' && named.emphasis !== 'dim');
}

function candidatesFor(
  node: GraphNode,
  view: Projection,
  text: string,
  measure: MeasureText,
): PlacedLabel[] {
  const isBold = node.emphasis !== 'dim';
  const weight = Math.min(1, Math.max(0, (node.radius - 8) / 8));
  const fontPx =
    Math.round(
      (node.emphasis === 'dim' ? 11 : 11.5 + 3 * weight) *
        Math.max(0.95, Math.min(1.6, view.size)) *
        2,
    ) / 2;
  const [width, height] = [measure(text, fontPx, isBold) + 4, fontPx * 1.2];
  const { x, y } = view.project(node);
  const reach = node.radius * view.size;
  const [aside, upright] = [reach + width / 2 + 3, reach + height / 2 + 2];
  const slide = width * 0.35;
  const base = { id: node.id, text, width, height, fontPx, isBold };
  const places: [number, number][] = [
    [0, upright],
    [0, -upright],
    [aside, 0],
    [-aside, 0],
    [aside * 0.8, upright * 0.8],
    [-aside * 0.8, upright * 0.8],
    [aside * 0.8, -upright * 0.8],
    [-aside * 0.8, -upright * 0.8],
    [slide, upright],
    [-slide, upright],
    [slide, -upright],
    [-slide, -upright],
  ];
  const rings = RINGS.flatMap((ring) => places.map(([dx, dy]) => [dx * ring, dy * ring] as const));
  const onShape: readonly [number, number][] = reach >= WIDE_PX ? [[0, 0]] : [];
  return [...rings, ...onShape].map(([dx, dy]) => ({ ...base, x: x + dx, y: y + dy }));
}

function shapeBox(node: GraphNode, view: Projection): Box {
  const { x, y } = view.project(node);
  const reach = node.radius * view.size;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function boxOf({ x, y, width, height }: PlacedLabel): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
