import { describe, expect, it } from 'vitest';
import { createSprites, directSprites, type Look, nextLook } from '../../src/painting/sprites.ts';
import { createSvgCanvas } from '../../src/painting/svg-canvas.ts';
import { A_PALETTE } from '../support/drawn.ts';

/** Sprites at a device pixel ratio, drawn by nobody: what was drawn, what was stamped where, and how many were let go. */
function sprites(ratio: number) {
  const drawn: [number, number][] = [];
  const stamped: [number, number][] = [];
  let closed = 0;
  const draw = (look: Look, devicePx: number) => {
    drawn.push([look.id, devicePx]);
    const bitmap = { close: () => (closed += 1) } as unknown as ImageBitmap;
    return { bitmap, half: 10 };
  };
  const context = {
    drawImage: (_: unknown, x: number, y: number) => stamped.push([x, y]),
  } as unknown as CanvasRenderingContext2D;
  const { stamp } = createSprites(A_PALETTE, ratio, draw);
  const at = (look: Look, radius: number, x = 0, y = 0) => stamp(context, look, radius, x, y);
  return { at, drawn, stamped, closed: () => closed };
}

const [DISC, STAR] = [nextLook(1, () => {}), nextLook(1, () => {})];

describe('sprites', () => {
  it('draw each look once for its size, in steps of half a device pixel', () => {
    const { at, drawn } = sprites(2);
    for (const radius of [5, 5.1, 5.25, 5, 5.1]) at(DISC, radius);
    at(STAR, 5);
    expect(drawn).toEqual([
      [DISC.id, 10],
      [DISC.id, 10.5],
      [STAR.id, 10],
    ]);
  });

  it.each([
    [1, [[90, 40]]],
    [1.5, [[141, 65]]],
    [2, [[191, 90]]],
    [3, [[291, 141]]],
  ])('stand on whole device pixels where one px is %f of them', (ratio, places) => {
    const { at, stamped } = sprites(ratio);
    at(DISC, 5, 100.4, 50.2);
    expect(stamped).toEqual(places);
  });

  it('are let go, the oldest first, when there are too many', () => {
    const { at, drawn, closed } = sprites(1);
    for (let step = 1; step <= 800; step += 1) at(DISC, step / 2);
    expect([drawn.length, closed()]).toEqual([800, 384]);
    at(DISC, 400);
    expect(drawn).toHaveLength(800);
    at(DISC, 0.5);
    expect(drawn).toHaveLength(801);
  });
});

describe('sprites that are painted where they stand', () => {
  it('are painted around their place, at their very size, as on a fresh canvas', () => {
    const canvas = createSvgCanvas({ width: 9, height: 9, title: '', description: '' });
    const square = nextLook(1, (context, radius, palette) => {
      context.strokeStyle = palette.accent;
      context.beginPath();
      context.rect(-radius, -radius, 2 * radius, 2 * radius);
      context.stroke();
    });
    const { batch, stamp } = directSprites(A_PALETTE);
    Object.assign(canvas, { lineCap: 'round', globalAlpha: 0.5 });
    canvas.setLineDash([1, 2]);
    batch(canvas, () => stamp(canvas, square, 1.25, 4, 5));
    canvas.beginPath();
    canvas.lineTo(0, 0);
    canvas.stroke();
    expect(canvas.toSvg().split('\n').slice(4, -2)).toEqual([
      '<g stroke-width="1" stroke-opacity="0.5">',
      '<path d="M2.75 3.75L5.25 3.75L5.25 6.25L2.75 6.25Z" stroke="accent"/>',
      '<path d="M0 0" stroke="#000" stroke-linecap="round" stroke-dasharray="1 2"/>',
      '</g>',
    ]);
  });
});
