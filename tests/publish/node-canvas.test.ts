import { createCanvas, loadImage } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/export/sheet.ts';
import { zhHantSharing } from '../../src/i18n/messages/zh-hant-sharing.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { loadFonts, paintPng } from '../../src/publish/node-canvas.ts';
import { aSheetInput } from '../support/a-sheet-input.ts';

/** The size of a PNG and the pixels of an area of it (RGBA), as another decoder reads them. */
async function decoded(png: Uint8Array) {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return { width: image.width, height: image.height, data };
}

/** The share of pixels in an area that are darker than paper. */
function inked(
  { width, data }: Awaited<ReturnType<typeof decoded>>,
  area: { left: number; top: number; width: number; height: number },
): number {
  let dark = 0;
  const [right, bottom] = [area.left + area.width, area.top + area.height];
  for (let y = Math.ceil(area.top); y < bottom; y += 1) {
    for (let x = Math.ceil(area.left); x < right; x += 1) {
      if ((data[4 * (y * width + x)] ?? 255) < 128) dark += 1;
    }
  }
  return dark / (area.width * area.height);
}

describe('a sheet painted in Node', () => {
  beforeAll(loadFonts);

  it.each([
    ['en', aSheetInput({ size: 'preview' })],
    ['zh-Hant', aSheetInput({ size: 'preview', words: wordsFor('zh-Hant'), share: zhHantSharing })],
  ])(
    'is a PNG of its size, light enough to be sent, with every text where it should be: %s',
    async (_language, input) => {
      const sheet = sheetOf(input);
      const png = paintPng(sheet);
      expect(png.byteLength).toBeLessThan(300_000);
      const picture = await decoded(png);
      expect([picture.width, picture.height]).toEqual([1200, 630]);
      for (const text of sheet.texts) expect(inked(picture, text)).toBeGreaterThan(0.02);
      expect(inked(picture, sheet.picture)).toBeGreaterThan(0.001);
      expect([...picture.data.slice(0, 4)]).toEqual([0xfa, 0xf7, 0xf1, 0xff]);
    },
  );

  it('is the same every time', () => {
    const sheet = sheetOf(aSheetInput({ size: 'square', theme: 'dark' }));
    expect(paintPng(sheet)).toEqual(paintPng(sheet));
  });
});
