import type { Page } from '@playwright/test';
import { open, queryOf } from './support/page.ts';
import { placeOf, settled, shown, spotOf } from './support/picture.ts';
import { expect, test } from './support/test.ts';

/** Takes an organisation from where it is drawn and leaves it so many px further right and down. */
async function drag(page: Page, id: string, right: number, down: number): Promise<void> {
  const { x, y } = await spotOf(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right, y + down, { steps: 4 });
  await page.mouse.up();
}

test('an organisation stays where it is dragged, and Back undoes it', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  const [fromX, fromY] = await placeOf(page, 'openai');
  const other = await placeOf(page, 'nvidia');
  const { scale, stretch } = await shown(page);
  await drag(page, 'openai', 60, 40);
  const put = [Math.round(fromX + 60 / scale / stretch), Math.round(fromY + 40 / scale)] as const;
  await expect.poll(() => queryOf(page)).toBe(`?at=2025-11-03&pins=openai:${put.join(',')}`);
  expect(await placeOf(page, 'openai')).toEqual(put);
  expect(await placeOf(page, 'nvidia')).toEqual(other);
  await page.reload();
  expect(await placeOf(page, 'openai')).toEqual(put);
  await page.getByRole('slider').press('PageDown');
  await expect(page.locator('.graph:not([data-day="20395"])')).toBeVisible();
  expect(await placeOf(page, 'openai')).toEqual(put);
  await page.goBack();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03');
  expect(await placeOf(page, 'openai')).toEqual([fromX, fromY]);
});

test('a click with a trembling hand is a click', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  const { x, y } = await spotOf(page, 'openai');
  await page.mouse.move(x, y);
  await expect(page.locator('.graph canvas.clickable')).toBeVisible();
  await page.mouse.down();
  await page.mouse.move(x + 3, y - 3);
  await page.mouse.up();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&pick=org.openai');
});

test('what has been moved can be put back, one by one or all together', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  const home = await placeOf(page, 'openai');
  const pins = 'amd:300,200~openai:120,-40~xai:-200,90';
  await open(page, `?at=2025-11-03&pick=org.openai&pins=${pins}`);
  expect(await placeOf(page, 'openai')).toEqual([120, -40]);
  await page.getByRole('button', { name: 'Put OpenAI back' }).click();
  await expect
    .poll(() => queryOf(page))
    .toBe('?at=2025-11-03&pick=org.openai&pins=amd:300,200~xai:-200,90');
  expect(await placeOf(page, 'openai')).toEqual(home);
  await page.getByRole('button', { name: 'Put all 2 back' }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&pick=org.openai');
  await expect(page.getByRole('button', { name: /^Put .* back$/ })).toHaveCount(0);
  await page.goBack();
  await expect.poll(async () => (await placeOf(page, 'xai'))[0]).toBe(-200);
});

test('Shift and an arrow move the organisation picked', async ({ page }) => {
  await open(page, '?at=2025-11-03&pick=org.openai&pins=openai:120,-40');
  await settled(page);
  await page.getByRole('img', { name: 'Graph of alliances' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&pick=org.openai&pins=openai:140,-20');
  await page.goBack();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&pick=org.openai&pins=openai:140,-40');
});

test('a link with a pin of nobody says so', async ({ page }) => {
  await open(page, '?at=2025-11-03&pins=opnai:1,2');
  await expect(page.getByText('There is no organisation “opnai”.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Put .* back$/ })).toHaveCount(0);
});

test.describe('with a finger', () => {
  test.use({ contextOptions: { hasTouch: true, reducedMotion: 'reduce' } });

  test('nothing is moved but the picture', async ({ page, context }) => {
    await open(page, '?at=2025-11-03');
    const { x, y } = await spotOf(page, 'openai');
    const before = await shown(page);
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', right: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + right, y }],
      });
    await touch('touchStart', 0);
    for (const right of [15, 30, 45, 60]) await touch('touchMove', right);
    await touch('touchEnd', 60);
    await expect.poll(async () => Math.round(before.x - (await shown(page)).x)).toBeGreaterThan(30);
    await expect.poll(() => queryOf(page)).toMatch(/^\?at=2025-11-03&cam=-?\d+,-?\d+,1$/);
  });
});
