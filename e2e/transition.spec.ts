import type { Page } from '@playwright/test';
import { parseDay } from '../src/domain/time/day.ts';
import { drawnPositions, open, queryOf } from './support/page.ts';
import { placeOf, settled, spotOf } from './support/picture.ts';
import { expect, test } from './support/test.ts';

const TARGET = Number(parseDay('2025-11-03'));

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Counts the different pictures that the canvas shows while something is done and until it has settled after it. */
async function framesWhile(page: Page, act: () => Promise<void>): Promise<number> {
  // what comes after the first picture is a change of its own, and two at once are not staged
  await page.waitForLoadState('networkidle');
  await settled(page);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.graph canvas');
    const seen = new Set<string>();
    const look = () => {
      if (canvas) seen.add(canvas.toDataURL('image/jpeg', 0.5));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { seenFrames: seen });
  });
  await act();
  await settled(page);
  return page.evaluate(() => (window as unknown as { seenFrames: Set<string> }).seenFrames.size);
}

test('a change is staged and ends with the very picture that the link draws', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  await settled(page);
  const direct = await drawnPositions(page, TARGET);
  await open(page, '?at=2024-03-01');
  await settled(page);
  await page.getByLabel('Go to a date').fill('2025-11-03');
  const frames = await framesWhile(page, async () => {
    await page.keyboard.press('Enter');
    await expect(page.locator('.graph[data-settled="false"]')).toBeVisible();
  });
  expect(frames).toBeGreaterThan(2);
  expect(await drawnPositions(page, TARGET)).toEqual(direct);
});

test('the first picture stands at once, and marks move nothing', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  await settled(page);
  const { x, y } = await spotOf(page, 'openai');
  const frames = await framesWhile(page, async () => {
    await page.mouse.move(x, y);
    await expect(page.locator('.graph canvas.clickable')).toBeVisible();
  });
  expect(frames).toBeLessThanOrEqual(2);
});

test('the pointer meets what is drawn right after a scrub', async ({ page }) => {
  await open(page, '?at=2023-02-01&who=all');
  await settled(page);
  await page.getByRole('slider').press('End');
  const { x, y } = await spotOf(page, 'anthropic');
  await page.mouse.move(x - 1, y);
  await page.mouse.click(x, y);
  await expect.poll(() => queryOf(page)).toBe('?who=all&pick=org.anthropic');
});

test('the day goes on while the picture moves, and nothing is left behind', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  await settled(page);
  const direct = await drawnPositions(page, TARGET);
  await open(page, '?at=2025-10-20');
  await settled(page);
  const slider = page.getByRole('slider');
  for (let step = 0; step < 14; step++) await slider.press('ArrowRight');
  await settled(page);
  expect(await drawnPositions(page, TARGET)).toEqual(direct);
});

/** From one organisation alone in early 2024 to where it stands in the end: how many pictures that takes. */
async function framesOfOneWay(page: Page): Promise<number> {
  await open(page, '?at=2024-03-01&kinds=none&focus=anthropic');
  await settled(page);
  const [before] = await placeOf(page, 'anthropic');
  await page.getByLabel('Go to a date').fill('2025-11-03');
  return framesWhile(page, async () => {
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await placeOf(page, 'anthropic'))[0]).not.toBe(before);
  });
}

test('who stays glides', async ({ page }) => {
  expect(await framesOfOneWay(page)).toBeGreaterThan(2);
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('who stays stands in the new place at once', async ({ page }) => {
    expect(await framesOfOneWay(page)).toBeLessThanOrEqual(2);
  });
});
