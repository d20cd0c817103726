import { FRAME, type Point } from '../../layout/point.ts';
import type { Emphasis, GraphNode, GraphScene, GraphTie } from '../../scene/drawn-graph.ts';

/** Px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where layout units fall in a panel: px a unit across and upright from its middle, and how much smaller than usual marks are. */
export interface Scale {
  readonly across: number;
  readonly upright: number;
  readonly mark: number;
  readonly middle: Point;
}

/** Lines of one look as one path. */
export interface PanelLine {
  readonly key: string;
  readonly kind: GraphTie['kind'];
  readonly width: number;
  readonly isReported: boolean;
  readonly emphasis: Emphasis;
  readonly path: string;
}

/** Room at each side for shapes and names, in px, and how much wider or narrower than 16:10 the frame may be drawn. */
const MARGIN = { x: 26, y: 12 } as const;
const STRETCH = { least: 0.75, most: 1.5 } as const;

/** The usual px a layout unit at which marks have their full size. */
const USUAL_SCALE = 0.55;
const LINE_SHARE = 0.55;
const LANE_GAP_PX = 0.5;

/** The whole frame in a panel, the same for every day. */
export function scaleIn({ width, height }: Size): Scale {
  const room = {
    across: Math.max(0.01, (width / 2 - MARGIN.x) / FRAME.x),
    upright: Math.max(0.01, (height / 2 - MARGIN.y) / FRAME.y),
  };
  const upright = Math.min(room.upright, room.across / STRETCH.least);
  return {
    across: Math.min(room.across, upright * STRETCH.most),
    upright,
    mark: Math.min(1, Math.sqrt(upright / USUAL_SCALE)),
    middle: { x: width / 2, y: height / 2 },
  };
}

/** Where a place of the layout is in a panel, in px. */
export function inPanel({ x, y }: Point, { across, upright, middle }: Scale): Point {
  return { x: middle.x + x * across, y: middle.y + y * upright };
}

/** The ties as straight lines, those of a pair beside each other, gathered by their looks; the prominent come last. */
export function panelLines({ nodes, ties }: GraphScene, scale: Scale): readonly PanelLine[] {
  const lines = new Map<string, PanelLine>();
  for (const tie of ties.values()) {
    const [from, to] = [nodes.get(tie.from), nodes.get(tie.to)];
    if (!from || !to) continue;
    const { kind, isReported, emphasis } = tie;
    const width = Math.round(tie.width * LINE_SHARE * 4) / 4;
    const key = `${kind} ${width} ${isReported} ${emphasis}`;
    const before = lines.get(key)?.path ?? '';
    const path = before + segment(tie, from, to, scale);
    lines.set(key, { key, kind, width, isReported, emphasis, path });
  }
  const rank = { dim: 0, plain: 1, strong: 2 } as const;
  return [...lines.values()].sort((a, b) => rank[a.emphasis] - rank[b.emphasis]);
}

/** Lanes count sideways as seen from the smaller id. */
function segment(tie: GraphTie, from: GraphNode, to: GraphNode, scale: Scale): string {
  const [a, b] = [inPanel(from, scale), inPanel(to, scale)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const side = tie.from < tie.to ? 1 : -1;
  const aside = (side * tie.lane * (tie.width * LINE_SHARE + LANE_GAP_PX)) / length;
  const shift = { x: -(b.y - a.y) * aside, y: (b.x - a.x) * aside };
  const at = (point: Point) => `${tenths(point.x + shift.x)} ${tenths(point.y + shift.y)}`;
  return `M${at(a)}L${at(b)}`;
}

/** Organisations of one emphasis as discs in one path. */
export function panelDiscs(nodes: readonly GraphNode[], scale: Scale): string {
  return nodes
    .map((node) => {
      const { x, y } = inPanel(node, scale);
      const radius = tenths(radiusIn(node, scale));
      return `M${tenths(x - radius)} ${tenths(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
    })
    .join('');
}

/** How large an organisation is in a panel, in px. */
export function radiusIn({ radius }: GraphNode, { mark }: Scale): number {
  return Math.max(1.8, radius * mark * 0.75);
}

function tenths(px: number): number {
  return Math.round(px * 10) / 10;
}
