import type { CrowdLooks, CrowdPicture, DiscLook, LineLook } from './crowd-picture.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws a crowd; the context must be in px. Each line is a path of its own: of many in one path a canvas has to find the crossings. */
export function paintCrowd(
  context: Context,
  { lines, discs }: CrowdLooks,
  { counts, numbers }: CrowdPicture,
): void {
  let at = 0;
  const next = (length: number) => {
    at += length;
    return numbers.subarray(at - length, at);
  };
  context.lineCap = 'butt';
  for (const [index, look] of lines.entries()) {
    strokeLines(context, look, next(4 * (counts[index] ?? 0)));
  }
  context.setLineDash([]);
  context.lineWidth = 1;
  for (const [index, look] of discs.entries()) {
    fillDiscs(context, look, next(3 * (counts[lines.length + index] ?? 0)));
  }
  context.globalAlpha = 1;
}

function strokeLines(context: Context, look: LineLook, ends: Float32Array): void {
  context.strokeStyle = look.colour;
  context.lineWidth = look.width;
  context.globalAlpha = look.opacity;
  context.setLineDash([...look.dash]);
  for (let at = 0; at < ends.length; at += 4) {
    context.beginPath();
    context.moveTo(ends[at] ?? 0, ends[at + 1] ?? 0);
    context.lineTo(ends[at + 2] ?? 0, ends[at + 3] ?? 0);
    context.stroke();
  }
}

/** A disc on a larger one is drawn faster than a disc and a ring; through a faint one the larger would show. */
function fillDiscs(context: Context, { fill, rim, opacity }: DiscLook, spots: Float32Array): void {
  context.globalAlpha = opacity;
  context.strokeStyle = rim;
  for (let at = 0; at < spots.length; at += 3) {
    const [x, y, radius] = [spots[at] ?? 0, spots[at + 1] ?? 0, spots[at + 2] ?? 0];
    if (opacity < 1) {
      fillDisc(context, fill, x, y, radius);
      context.stroke();
    } else {
      fillDisc(context, rim, x, y, radius + 0.5);
      if (fill !== rim) fillDisc(context, fill, x, y, Math.max(0, radius - 0.5));
    }
  }
}

function fillDisc(context: Context, colour: string, x: number, y: number, radius: number): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
