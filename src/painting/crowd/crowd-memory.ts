import { type CrowdNews, type CrowdStyle, GONE, NODE_FIELDS, TIE_FIELDS } from './crowd-news.ts';
import { type Context, type Line, paintDiscs, paintLines } from './paint-crowd.ts';

/** Keeps what it was told of a crowd, and paints it as it is with the latest news. The context must be in px. */
export function createMemory(): (context: Context, news: CrowdNews) => void {
  const lines: Line[] = [];
  const looks: number[] = [];
  let style: CrowdStyle = { lines: [], rim: '', hollow: '' };
  let layers: readonly Layer[] | null = null;
  const learn = (news: CrowdNews) => {
    if (!news.style && news.ties.length === 0) return;
    layers = null;
    style = news.style ?? style;
    for (let at = 0; at < news.ties.length; at += TIE_FIELDS) {
      const [number = 0, from = 0, to = 0, look = GONE] = news.ties.subarray(at, at + TIE_FIELDS);
      looks[number] = look;
      lines[number] = { from: NODE_FIELDS * from, to: NODE_FIELDS * to };
    }
  };
  return (context, news) => {
    learn(news);
    layers ??= layersOf(lines, looks, style);
    project(news);
    for (const { look, lines } of layers) paintLines(context, style.lines[look], lines, news);
    paintDiscs(context, style, news);
  };
}

/** The lines of one look. */
interface Layer {
  readonly look: number;
  readonly lines: readonly Line[];
}

/** Lines by their looks, those of the highest rank last. */
function layersOf(lines: readonly Line[], looks: readonly number[], style: CrowdStyle): Layer[] {
  const own: Line[][] = style.lines.map(() => []);
  for (const [number, line] of lines.entries()) own[looks[number] ?? GONE]?.push(line);
  const rankOf = ({ look }: Layer) => style.lines[look]?.rank ?? 0;
  return own
    .map((lines, look) => ({ look, lines }))
    .sort((one, other) => rankOf(one) - rankOf(other));
}

/** Turns places into px on the canvas. */
function project({ nodes, camera: { scale, shiftX, shiftY } }: CrowdNews): void {
  for (let at = 0; at < nodes.length; at += NODE_FIELDS) {
    nodes[at] = (nodes[at] ?? 0) * scale + shiftX;
    nodes[at + 1] = (nodes[at + 1] ?? 0) * scale + shiftY;
  }
}
