import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { ICON_FILES, paintIcon } from '../../src/publish/icons.ts';
import { WEB_MANIFEST } from '../../src/publish/service-worker.ts';

const DRAWING = readFileSync('public/icon.svg');
const GROUND = [0x1d, 0x1c, 0x1a, 255];
const CLEAR = [0, 0, 0, 0];

/** The colour of a pixel of a PNG, at a share of its width and height. */
async function colourAt(png: Uint8Array, x: number, y: number): Promise<number[]> {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(x * image.width, y * image.height, 1, 1);
  return [...data];
}

describe.each(ICON_FILES)('$name', (file) => {
  it('has its size, its drawing, and corners as its systems expect them', async () => {
    const png = await paintIcon(DRAWING, file);
    const { width, height } = await loadImage(Buffer.from(png));
    expect([width, height]).toEqual([file.side, file.side]);
    expect(await colourAt(png, 0.002, 0.002)).toEqual(file.isFull ? GROUND : CLEAR);
    expect(await colourAt(png, 0.5, 0.72)).toEqual([0xfa, 0xf7, 0xf1, 255]);
  });
});

it('the manifest names the icons with their sizes, and no address above its own folder', () => {
  expect(WEB_MANIFEST.icons).toEqual([
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ]);
  expect([WEB_MANIFEST.start_url, WEB_MANIFEST.scope]).toEqual(['./', './']);
});
