import type { Page } from '@playwright/test';
import { fittingScale, stretchOf } from '../../src/painting/geometry.ts';
import { expect } from './test.ts';

/** What the camera shows: the layout units in the middle of the canvas, px a layout unit upright, how many times that is the fitted frame's, and how much wider units are drawn. */
interface Shown {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly zoom: number;
  readonly stretch: number;
}

/** Waits until the picture stands still and the pointer meets what is drawn. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('.graph[data-settled="true"]')).toBeVisible();
}

/** Where the canvas's own transform says that the camera is. */
export async function shown(page: Page): Promise<Shown> {
  const { width, height, ...camera } = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.graph canvas');
    const transform = canvas?.getContext('2d')?.getTransform();
    if (!canvas || !transform) throw new Error('There is no picture.');
    const scale = transform.a / window.devicePixelRatio;
    const { clientWidth: width, clientHeight: height } = canvas;
    const x = (width / 2 - transform.e / window.devicePixelRatio) / scale;
    const y = (height / 2 - transform.f / window.devicePixelRatio) / scale;
    return { x, y, scale, width, height };
  });
  const stretch = stretchOf(width, height);
  const zoom = camera.scale / fittingScale(width, height);
  return { ...camera, x: camera.x / stretch, zoom, stretch };
}

/** Where an organisation is drawn in the settled picture, in layout units. */
export async function placeOf(page: Page, id: string): Promise<readonly [number, number]> {
  await settled(page);
  const text = (await page.locator('.graph').getAttribute('data-positions')) ?? '[]';
  const places: [string, number, number][] = JSON.parse(text);
  const place = places.find(([drawn]) => drawn === id);
  if (!place) throw new Error(`${id} is not drawn.`);
  return [place[1], place[2]];
}

/** Where on the page an organisation is drawn, in px. */
export async function spotOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const [x, y] = await placeOf(page, id);
  const camera = await shown(page);
  const box = await page.locator('.graph canvas').boundingBox();
  if (!box) throw new Error('There is no picture.');
  return {
    x: box.x + box.width / 2 + (x - camera.x) * camera.scale * camera.stretch,
    y: box.y + box.height / 2 + (y - camera.y) * camera.scale,
  };
}
