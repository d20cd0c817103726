import type { Page } from '@playwright/test';
import { stretchOf } from '../src/painting/geometry.ts';
import { open, queryOf } from './support/page.ts';
import { settled, shown } from './support/picture.ts';
import { expect, test } from './support/test.ts';

/** The camera that the link names. */
function camOf(page: Page): readonly number[] {
  const cam = new URL(page.url()).searchParams.get('cam');
  return cam ? cam.split(',').map(Number) : [];
}

async function middleOfPicture(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.graph').boundingBox();
  if (!box) throw new Error('There is no picture.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The whole picture in a window of some size. */
async function wholeIn(page: Page, width: number, height: number) {
  await page.setViewportSize({ width, height });
  await open(page, '?at=2025-11-03');
  await settled(page);
  return shown(page);
}

test('a link with a camera shows the same part in every window', async ({ page }) => {
  const small = await wholeIn(page, 1000, 700);
  const whole = await wholeIn(page, 1280, 720);
  expect([whole.x, whole.y].map(Math.round).map(Math.abs)).toEqual([0, 0]);
  await open(page, '?at=2025-11-03&cam=120,-40,2.5');
  await settled(page);
  const near = await shown(page);
  expect(near.x).toBeCloseTo(120, 3);
  expect(near.y).toBeCloseTo(-40, 3);
  expect(near.scale / whole.scale).toBeCloseTo(2.5, 3);
  await page.setViewportSize({ width: 1000, height: 700 });
  // the page takes some frames to find its new proportions, and the camera goes along
  await expect.poll(async () => (await shown(page)).scale / small.scale).toBeCloseTo(2.5, 3);
  const nearInSmall = await shown(page);
  expect(nearInSmall.x).toBeCloseTo(120, 3);
  expect(nearInSmall.y).toBeCloseTo(-40, 3);
  expect(nearInSmall.scale).toBeLessThan(near.scale * 0.95);
});

test('wheel and drag of the ground write the camera, and a reload shows the same', async ({
  page,
}) => {
  await open(page, '?at=2025-11-03');
  await settled(page);
  const before = await page.evaluate(() => history.length);
  const { x, y } = await middleOfPicture(page);
  await page.mouse.move(x + 40, y + 20);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => camOf(page).length).toBe(3);
  await settled(page);
  const box = await page.locator('.graph').boundingBox();
  if (!box) throw new Error('There is no picture.');
  const zoomed = await shown(page);
  await page.mouse.move(box.x + 4, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + 64, box.y + 34, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => zoomed.x - (await shown(page)).x).toBeGreaterThan(20);
  const there = await shown(page);
  expect(there.scale).toBeCloseTo(zoomed.scale, 5);
  expect(zoomed.x - there.x).toBeCloseTo(60 / zoomed.scale / zoomed.stretch, 3);
  expect(zoomed.y - there.y).toBeCloseTo(30 / zoomed.scale, 3);
  await expect.poll(() => camOf(page)[0]).toBe(Math.round(there.x) + 0);
  expect(camOf(page)[1]).toBe(Math.round(there.y) + 0);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.reload();
  await settled(page);
  const again = await shown(page);
  expect(Math.abs(again.x - there.x)).toBeLessThanOrEqual(0.5);
  expect(Math.abs(again.y - there.y)).toBeLessThanOrEqual(0.5);
  expect(Math.abs(again.scale / there.scale - 1)).toBeLessThan(0.005);
});

test('a window that is resized in the middle of a gesture keeps its camera', async ({ page }) => {
  await page.setViewportSize({ width: 1800, height: 1100 });
  await open(page, '?at=2025-11-03');
  await settled(page);
  const large = await shown(page);
  const { x, y } = await middleOfPicture(page);
  await page.mouse.move(x + 100, y);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await shown(page)).scale).toBeGreaterThan(large.scale * 1.2);
  const zoomed = await shown(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => camOf(page).length).toBe(3);
  await settled(page);
  const small = await shown(page);
  expect(Math.abs(small.x - zoomed.x)).toBeLessThan(0.5);
  expect(small.y).toBeCloseTo(zoomed.y, 3);
  expect(small.zoom).toBeCloseTo(zoomed.zoom, 4);
  expect(small.scale).toBeLessThan(zoomed.scale * 0.9);
});

test('the camera stays where it is whatever else changes', async ({ page }) => {
  await open(page, '?at=2025-11-03&cam=50,-60,2');
  await settled(page);
  const before = await shown(page);
  const acts = [
    () => page.getByRole('button', { name: 'Previous change' }).click(),
    () => page.getByRole('slider').press('Home'),
    () => page.getByRole('button', { name: 'all organisations' }).click(),
    () => page.getByRole('button', { name: '简体' }).click(),
    () => page.getByRole('button', { name: 'English' }).click(),
    () => page.getByRole('button', { name: 'Dark' }).click(),
  ];
  for (const act of acts) {
    await act();
    await settled(page);
    const after = await shown(page);
    expect(after.x).toBeCloseTo(before.x, 3);
    expect(after.y).toBeCloseTo(before.y, 3);
    expect(after.zoom).toBeCloseTo(before.zoom, 3);
  }
});

test('buttons and keys zoom and look around, and lead back to the whole picture', async ({
  page,
}) => {
  await open(page, '?at=2025-11-03');
  await expect(page.getByRole('button', { name: 'Whole picture' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&cam=0,0,1.5');
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03');
  await page.getByRole('img', { name: 'Graph of alliances' }).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&cam=67,-67,1.5');
  await settled(page);
  expect((await shown(page)).x).toBeCloseTo(67, 3);
  await expect(page.getByText('Arrow keys look around')).toBeVisible();
  await page.getByRole('button', { name: 'Whole picture' }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03');
  await settled(page);
  expect(Math.abs((await shown(page)).x)).toBeLessThan(0.01);
});

test('zooming has its limits, and a link beyond them is brought within', async ({ page }) => {
  await open(page, '?at=2025-11-03&cam=0,0,500');
  await settled(page);
  const near = await shown(page);
  const { x, y } = await middleOfPicture(page);
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, 800);
  await expect.poll(() => camOf(page)[2]).toBe(0.5);
  await settled(page);
  expect(near.scale / (await shown(page)).scale).toBeCloseTo(24, 1);
});

test('back and forward bring the camera back', async ({ page }) => {
  await open(page, '?at=2025-11-03&cam=100,50,3');
  await settled(page);
  const near = await shown(page);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await page.getByRole('button', { name: 'Whole picture' }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03');
  await page.goBack();
  await page.goBack();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&cam=100,50,3');
  await settled(page);
  const back = await shown(page);
  expect([back.x, back.y, back.scale].map((value) => Math.round(value * 100))).toEqual(
    [near.x, near.y, near.scale].map((value) => Math.round(value * 100)),
  );
});

/** Every state of the names from now on, with the camera and the places they belong to. */
interface Naming {
  readonly width: number;
  readonly height: number;
  /** px a layout unit, and where the middle of the layout falls. */
  readonly camera: readonly [scale: number, x: number, y: number];
  readonly labels: readonly (readonly [string, number, number, number, number])[];
  readonly places: readonly (readonly [string, number, number])[];
}

async function watchNames(page: Page): Promise<() => Promise<Naming[]>> {
  const noted = await page.locator('.graph').evaluateHandle((graph) => {
    const list: Naming[] = [];
    const canvas = graph.querySelector('canvas');
    const note = () => {
      const transform = canvas?.getContext('2d')?.getTransform();
      if (!canvas || !transform) return;
      const [a, e, f] = [transform.a, transform.e, transform.f].map((n) => n / devicePixelRatio);
      list.push({
        width: canvas.clientWidth,
        height: canvas.clientHeight,
        camera: [a ?? 0, e ?? 0, f ?? 0],
        labels: JSON.parse(graph.getAttribute('data-labels') ?? '[]'),
        places: JSON.parse(graph.getAttribute('data-positions') ?? '[]'),
      });
    };
    new MutationObserver(note).observe(graph, { attributeFilter: ['data-positions'] });
    return list;
  });
  return () => noted.jsonValue();
}

/** How far, in px, the middle of the name that stands farthest from its shape's is. */
function farthestName({ width, height, camera, labels, places }: Naming): number {
  const [scale, shiftX, shiftY] = camera;
  const across = scale * stretchOf(width, height);
  const spots = new Map(
    places.map(([id, x, y]) => [id, [x * across + shiftX, y * scale + shiftY]]),
  );
  const ways = labels.map(([id, left, top, right, bottom]) => {
    const [x = Number.NaN, y = Number.NaN] = spots.get(id) ?? [];
    return Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
  });
  return Math.max(...ways);
}

test('names follow a zoom while days stream by', async ({ page }) => {
  await open(page, '?at=2025-03-03');
  await settled(page);
  const before = await shown(page);
  const namings = await watchNames(page);
  const { x, y } = await middleOfPicture(page);
  await page.mouse.move(x, y);
  await page.getByRole('slider').focus();
  for (let day = 0; day < 8; day++) await page.keyboard.press('ArrowRight');
  await page.mouse.wheel(0, -300);
  for (let day = 0; day < 8; day++) await page.keyboard.press('ArrowRight');
  await settled(page);
  const zoomed = (await namings()).filter(({ camera }) => camera[0] > 1.3 * before.scale);
  expect(zoomed.length).toBeGreaterThan(3);
  expect(zoomed.filter((naming) => farthestName(naming) > 120)).toEqual([]);
});
