import type { CrowdLooks, CrowdPicture } from './crowd-picture.ts';
import { paintCrowd } from './paint-crowd.ts';

/** What the worker is told: first the canvas that is its own, then pictures, and looks wherever they differ from those before. */
export interface Order {
  readonly canvas?: OffscreenCanvas;
  readonly looks?: CrowdLooks;
  readonly picture?: CrowdPicture;
}

let context: OffscreenCanvasRenderingContext2D | null = null;
let looks: CrowdLooks = { lines: [], discs: [] };

/** Each picture is answered with its numbers once it is painted. */
self.onmessage = ({ data }: MessageEvent<Order>) => {
  if (data.canvas) context = data.canvas.getContext('2d');
  if (data.looks) looks = data.looks;
  if (!data.picture) return;
  if (context) paint(context, data.picture);
  const { numbers } = data.picture;
  self.postMessage(numbers, { transfer: [numbers.buffer] });
};

function paint(context: OffscreenCanvasRenderingContext2D, picture: CrowdPicture): void {
  const { canvas } = context;
  const { width, height, ratio } = picture;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    Object.assign(canvas, { width: across, height: down });
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, across, down);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintCrowd(context, looks, picture);
}
