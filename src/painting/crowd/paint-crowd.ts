import { overlaps } from '../detail.ts';
import { type CrowdNews, type CrowdStyle, type LineLook, NODE_FIELDS } from './crowd-news.ts';

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Where the numbers of a line's ends begin. */
export interface Line {
  readonly from: number;
  readonly to: number;
}

/** Draws the lines of one look that the canvas shows any of, between places in px. Each is a path of its own: of many in one path a canvas has to find the crossings. */
export function paintLines(
  context: Context,
  look: LineLook | undefined,
  lines: readonly Line[],
  { nodes, camera: { width, height, size } }: CrowdNews,
): void {
  if (!look || lines.length === 0) return;
  context.lineCap = 'butt';
  context.strokeStyle = look.colour;
  context.lineWidth = Math.max(1, Math.round(look.width * size));
  context.globalAlpha = look.opacity;
  context.setLineDash(look.dash.map((length) => length * size));
  for (const { from, to } of lines) {
    const ax = nodes[from] ?? 0;
    const ay = nodes[from + 1] ?? 0;
    const bx = nodes[to] ?? 0;
    const by = nodes[to + 1] ?? 0;
    if (!overlaps(ax, bx, width) || !overlaps(ay, by, height)) continue;
    context.beginPath();
    context.moveTo(ax, ay);
    context.lineTo(bx, by);
    context.stroke();
  }
}

/** Draws the organisations that are discs and that the canvas shows any of, the prominent last. */
export function paintDiscs(context: Context, style: CrowdStyle, news: CrowdNews): void {
  context.setLineDash([]);
  context.lineWidth = 1;
  context.strokeStyle = style.rim;
  for (const [opacity, discs] of discsOf(news)) {
    context.globalAlpha = Math.abs(opacity);
    const fill = opacity > 0 ? style.rim : style.hollow;
    for (const at of discs) paintDisc(context, fill, style.rim, news, at);
  }
  context.globalAlpha = 1;
}

/** Where the numbers of those begin that are discs in view, by opacity. */
function discsOf(news: CrowdNews): [number, number[]][] {
  const { nodes } = news;
  const byOpacity = new Map<number, number[]>();
  for (let at = 0; at < nodes.length; at += NODE_FIELDS) {
    if (!isInView(at, news)) continue;
    const opacity = nodes[at + 3] ?? 0;
    const own = byOpacity.get(opacity);
    if (own) own.push(at);
    else byOpacity.set(opacity, [at]);
  }
  return [...byOpacity].sort(([one], [other]) => Math.abs(one) - Math.abs(other));
}

function isInView(at: number, { nodes, camera }: CrowdNews): boolean {
  const x = nodes[at] ?? 0;
  const y = nodes[at + 1] ?? 0;
  const reach = (nodes[at + 2] ?? 0) * camera.size;
  if (reach === 0 || !overlaps(x - reach, x + reach, camera.width)) return false;
  return overlaps(y - reach, y + reach, camera.height);
}

/** A disc on a larger one is drawn faster than a disc and a ring; through a faint one the larger would show. */
function paintDisc(
  context: Context,
  fill: string,
  rim: string,
  { nodes, camera }: CrowdNews,
  at: number,
): void {
  const x = nodes[at] ?? 0;
  const y = nodes[at + 1] ?? 0;
  const radius = (nodes[at + 2] ?? 0) * camera.size;
  if (context.globalAlpha < 1) {
    fillDisc(context, fill, x, y, radius);
    context.stroke();
  } else {
    fillDisc(context, rim, x, y, radius + 0.5);
    if (fill !== rim) fillDisc(context, fill, x, y, Math.max(0, radius - 0.5));
  }
}

function fillDisc(context: Context, colour: string, x: number, y: number, radius: number): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
