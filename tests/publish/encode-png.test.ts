import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseColours } from '../../src/publish/choose-colours.ts';
import { encodePng } from '../../src/publish/encode-png.ts';
import { SEEDED } from '../support/arbitraries.ts';

function pixelsOf(colours: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
}

/** Colours of which no two are alike to the sixth bit. */
const anyColour = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 63 })));

describe('chooseColours', () => {
  it('keeps colours that can be told apart as they are while there are no more than 256', () => {
    fc.assert(
      fc.property(fc.array(anyColour, { minLength: 1, maxLength: 200 }), (steps) => {
        const given = steps.map((colour) => colour.map((step) => 4 * step));
        const { colours, indices } = chooseColours(pixelsOf(given));
        const chosen = [...indices].map((index) => [...colours.slice(3 * index, 3 * index + 3)]);
        expect(chosen).toEqual(given);
      }),
      SEEDED,
    );
  });

  it('chooses 256 of more, each near to those that it stands for', () => {
    const given = Array.from({ length: 4096 }, (_, step) => [
      (step & 15) * 16,
      ((step >> 4) & 15) * 16,
      (step >> 8) * 16,
    ]);
    const { colours, indices } = chooseColours(pixelsOf(given));
    expect(colours.length).toBe(3 * 256);
    const furthest = given.map((colour, pixel) => {
      const at = 3 * (indices[pixel] ?? 0);
      return Math.max(...colour.map((value, axis) => Math.abs(value - (colours[at + axis] ?? 0))));
    });
    expect(Math.max(...furthest)).toBeLessThanOrEqual(24);
  });
});

describe('encodePng', () => {
  it('writes what another decoder reads as the same pixels', async () => {
    const given = [
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [8, 16, 32],
      [8, 16, 32],
      [252, 248, 240],
    ];
    const image = await loadImage(encodePng(pixelsOf(given), 3, 2));
    const context = createCanvas(3, 2).getContext('2d');
    context.drawImage(image, 0, 0);
    expect([...context.getImageData(0, 0, 3, 2).data]).toEqual([...pixelsOf(given)]);
  });
});
