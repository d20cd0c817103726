import type { Box, Segment } from './label-boxes.ts';
import type { Size } from './label-names.ts';

/** How much line a box would cover, in px of length. */
export type InkUnder = (box: Box) => number;

const CELL_PX = 8;
const SAMPLES = 24;

/** Tells how much of some lines a box would cover, from a summed-area table (Crow, 1984) of points along them. */
export function inkOf(lines: readonly Segment[], { width, height }: Size): InkUnder {
  const [columns, rows] = [Math.ceil(width / CELL_PX), Math.ceil(height / CELL_PX)];
  const stride = columns + 1;
  const sums = new Float32Array(stride * (rows + 1));
  for (const line of lines) dropInk(line, sums, columns, rows);
  for (let row = 1; row <= rows; row++) {
    let inRow = 0;
    for (let column = 1; column <= columns; column++) {
      const cell = row * stride + column;
      inRow += sums[cell] ?? 0;
      sums[cell] = inRow + (sums[cell - stride] ?? 0);
    }
  }
  const upTo = (x: number, y: number) => blended(sums, stride, rows, x / CELL_PX, y / CELL_PX);
  return ({ left, right, top, bottom }) =>
    upTo(right, bottom) - upTo(left, bottom) - upTo(right, top) + upTo(left, top);
}

function dropInk({ from, to }: Segment, sums: Float32Array, columns: number, rows: number): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const ink = Math.hypot(dx, dy) / SAMPLES;
  for (let sample = 0; sample < SAMPLES; sample++) {
    const along = (sample + 0.5) / SAMPLES;
    const column = Math.floor((from.x + dx * along) / CELL_PX);
    const row = Math.floor((from.y + dy * along) / CELL_PX);
    if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
    const cell = (row + 1) * (columns + 1) + column + 1;
    sums[cell] = (sums[cell] ?? 0) + ink;
  }
}

/** The table between its entries, so that a box that moves a little covers a little more or less. */
function blended(
  sums: Float32Array,
  stride: number,
  rows: number,
  atX: number,
  atY: number,
): number {
  const x = Math.min(Math.max(atX, 0), stride - 1);
  const y = Math.min(Math.max(atY, 0), rows);
  const [column, row] = [Math.min(Math.floor(x), stride - 2), Math.min(Math.floor(y), rows - 1)];
  const [shareX, shareY] = [x - column, y - row];
  const entry = (dx: number, dy: number) => sums[(row + dy) * stride + column + dx] ?? 0;
  const upper = entry(0, 0) * (1 - shareX) + entry(1, 0) * shareX;
  const lower = entry(0, 1) * (1 - shareX) + entry(1, 1) * shareX;
  return upper * (1 - shareY) + lower * shareY;
}
