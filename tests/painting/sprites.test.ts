import { describe, expect, it } from 'vitest';
import { createSprites, type Look, nextLook } from '../../src/painting/sprites.ts';
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
