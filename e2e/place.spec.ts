import type { Page } from '@playwright/test';
import { checkLedger } from '../src/dataset/check-ledger.ts';
import { compileLedger } from '../src/dataset/compile.ts';
import { parseDataset } from '../src/dataset/parse-dataset.ts';
import { type Day, parseDay } from '../src/domain/time/day.ts';
import { placeOn } from '../src/layout/keyframes.ts';
import { drawnPositions, open } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** What a file of the build holds, read in Node. */
const IN_NODE = parseDataset(
  JSON.parse(JSON.stringify(compileLedger(checkLedger('data').ledger).en.ledger)),
);
const TARGET = Number(parseDay('2025-07-22'));

test('every way to a day gives every organisation the same place', async ({ page, context }) => {
  await open(page, '?at=2025-07-22');
  const direct = await drawnPositions(page, TARGET);
  expect(direct.size).toBeGreaterThan(15);

  const again = await context.newPage();
  await open(again, '?at=2025-07-22');
  expect(await drawnPositions(again, TARGET)).toEqual(direct);

  await open(page, '?at=2025-07-16');
  await page.getByRole('slider').focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
  expect(await drawnPositions(page, TARGET)).toEqual(direct);

  await page.keyboard.press('End');
  await page.getByLabel('Go to a date').fill('2025-07-22');
  await page.keyboard.press('Enter');
  expect(await drawnPositions(page, TARGET)).toEqual(direct);

  await page.setViewportSize({ width: 1024, height: 768 });
  await page.getByRole('button', { name: '简体' }).click();
  expect(await drawnPositions(page, TARGET)).toEqual(direct);
});

test('Node and the browser place everybody alike, to the last bit', async ({ page }) => {
  for (const who of ['core', 'all'] as const) {
    for (const at of ['2023-01-01', '2023-11-20', '2024-07-01', '2025-01-25', '2025-12-31']) {
      await open(page, `?at=${at}&who=${who}`);
      const day = parseDay(at) ?? TARGET;
      const drawn = await drawnPositions(page, day);
      const computed = [...drawn.keys()].map((id) => {
        const place = placeOn(IN_NODE.positions[who], id, day as Day);
        return [id, [place?.x, place?.y]];
      });
      expect(JSON.stringify([...drawn])).toBe(JSON.stringify(computed));
    }
  }
});

test('playing past a day gives every organisation the same place', async ({ page }) => {
  await open(page, '?at=2025-07-22');
  const direct = await drawnPositions(page, TARGET);
  await open(page, '?at=2025-07-01');
  const passing = page.waitForFunction(
    (day) => document.querySelector<HTMLElement>(`.graph[data-day="${day}"]`)?.dataset['positions'],
    TARGET,
    { polling: 'raf' },
  );
  await page.getByRole('button', { name: 'Play' }).click();
  const played: [string, number, number][] = JSON.parse((await (await passing).jsonValue()) ?? '');
  expect(new Map(played.map(([id, x, y]) => [id, [x, y]]))).toEqual(direct);
});

test('filters and focus do not move what remains', async ({ page }) => {
  await open(page, '?at=2025-07-22');
  const all = await drawnPositions(page, TARGET);
  await open(page, '?at=2025-07-22&kinds=compute&focus=openai');
  const some = await drawnPositions(page, TARGET);
  expect(some.size).toBeLessThan(all.size);
  for (const [id, place] of some) expect(all.get(id)).toEqual(place);
});

/** A digest of the picture once it has stood still, with its fonts, for half a second of frames. */
async function settledPixels(page: Page): Promise<string> {
  await expect(page.locator('.graph[data-positions]')).toBeVisible();
  return page.evaluate(async () => {
    const digest = async () => {
      const pixels = document.querySelector<HTMLCanvasElement>('.graph canvas')?.toDataURL() ?? '';
      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pixels));
      return new Uint8Array(bytes).join(' ');
    };
    await document.fonts.ready;
    let [last, still] = ['', 0];
    while (still < 30) {
      await new Promise(requestAnimationFrame);
      const now = await digest();
      still = now === last ? still + 1 : 0;
      last = now;
    }
    return last;
  });
}

test('the same link paints the same pixels', async ({ page }) => {
  await open(page, '?at=2025-11-03&focus=openai');
  const first = await settledPixels(page);
  await page.reload();
  expect(await settledPixels(page)).toBe(first);
});

test('the picture fits the window again when its size changes, and the reader’s zoom is kept in proportion', async ({
  page,
}) => {
  const scale = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.graph canvas');
      return canvas?.getContext('2d')?.getTransform().a ?? 0;
    });
  await page.setViewportSize({ width: 1800, height: 1100 });
  await open(page, '?at=2025-11-03');
  const large = await scale();
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '?at=2025-11-03');
  const usual = await scale();
  expect(large).toBeGreaterThan(usual);
  await page.setViewportSize({ width: 1800, height: 1100 });
  await expect.poll(scale).toBeCloseTo(large, 5);
  await page.locator('.graph').hover();
  await page.mouse.wheel(0, -400);
  await expect.poll(scale).toBeGreaterThan(large * 1.2);
  const zoomed = await scale();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.locator('.graph')).toBeVisible();
  await expect.poll(scale).toBeCloseTo((zoomed * usual) / large, 5);
  await page.getByRole('button', { name: 'Whole picture' }).click();
  await expect.poll(scale).toBeCloseTo(usual, 5);
});
