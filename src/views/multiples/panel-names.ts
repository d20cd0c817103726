import type { GraphNode } from '../../scene/drawn-graph.ts';
import { inPanel, radiusIn, type Scale, type Size } from './panel-drawing.ts';

/** A name in a panel: the middle of its line of text, in px. */
export interface PanelName {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** px */
export const NAME_PX = 11;
const LINE_PX = 13;
const GAP_PX = 2;

/** So many of the largest have a name, beside those that the view names. */
const LARGEST = 6;

/** From this claim on the view itself names an organisation. */
const NAMED = 1000;

/** The names of the few largest organisations, and of those that the view names, where they find room beside their discs; those with the best claim choose first, where they cover the fewest discs; no name covers another, nor the disc of another that may have one. */
export function panelNames(
  nodes: readonly GraphNode[],
  nameOf: (id: string) => string,
  scale: Scale,
  bounds: Size,
): readonly PanelName[] {
  const inOrder = [...nodes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const chosen = inOrder.filter(
    ({ importance, emphasis }, index) =>
      importance >= NAMED || (index < LARGEST && emphasis !== 'dim'),
  );
  const discs = new Map(nodes.map((node) => [node.id, discOf(node, scale)]));
  const names: PanelName[] = [];
  const taken: Box[] = [];
  for (const node of chosen) {
    const text = nameOf(node.id);
    const free = placesBeside(node, widthOf(text), scale).filter(
      (place) => isInside(place, bounds) && !taken.some((other) => overlaps(place, other)),
    );
    const covered = (place: Box, ids: Iterable<string>) =>
      [...ids].filter((id) => overlaps(place, discs.get(id) ?? NOWHERE)).length;
    const clear = free.filter(
      (place) =>
        covered(
          place,
          chosen.map(({ id }) => id),
        ) === 0,
    );
    const box = clear.sort((a, b) => covered(a, discs.keys()) - covered(b, discs.keys()))[0];
    if (!box) continue;
    taken.push(box);
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    names.push({ id: node.id, text, x, y });
  }
  return names;
}

/** px: no name is measured; Chinese characters are as wide as high, others about half. */
function widthOf(text: string): number {
  const wide = text.match(/[\u2e80-\uffff]/gu)?.length ?? 0;
  return (wide + (text.length - wide) * 0.57) * NAME_PX;
}

function discOf(node: GraphNode, scale: Scale): Box {
  const { x, y } = inPanel(node, scale);
  const radius = radiusIn(node, scale);
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Beneath, above, to the right, to the left. */
function placesBeside(node: GraphNode, width: number, scale: Scale): readonly Box[] {
  const { x, y } = inPanel(node, scale);
  const away = radiusIn(node, scale) + GAP_PX;
  const boxAt = (middle: number, top: number): Box => ({
    left: middle - width / 2,
    top,
    right: middle + width / 2,
    bottom: top + LINE_PX,
  });
  return [
    boxAt(x, y + away),
    boxAt(x, y - away - LINE_PX),
    boxAt(x + away + width / 2, y - LINE_PX / 2),
    boxAt(x - away - width / 2, y - LINE_PX / 2),
  ];
}

function isInside({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
