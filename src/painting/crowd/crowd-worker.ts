import { createMemory } from './crowd-memory.ts';
import type { CrowdNews } from './crowd-news.ts';

/** What the worker is told: first the canvas that is its own, then the news of one picture after the other. */
export type Order = { readonly canvas: OffscreenCanvas } | CrowdNews;

const paintCrowd = createMemory();
let context: OffscreenCanvasRenderingContext2D | null = null;

/** Each picture is answered with its numbers once it is painted. */
self.onmessage = ({ data }: MessageEvent<Order>) => {
  if ('canvas' in data) {
    context = data.canvas.getContext('2d');
    return;
  }
  if (context) paint(context, data);
  self.postMessage(data.nodes, { transfer: [data.nodes.buffer] });
};

function paint(context: OffscreenCanvasRenderingContext2D, news: CrowdNews): void {
  const { canvas } = context;
  const { width, height, ratio } = news.camera;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    Object.assign(canvas, { width: across, height: down });
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, across, down);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintCrowd(context, news);
}
