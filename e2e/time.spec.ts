import type { Page } from '@playwright/test';
import { parseDay } from '../src/domain/time/day.ts';
import { coreTies, drawnPositions, listedTies, open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

const dayNumber = (text: string) => Number(parseDay(text));

async function expectDay(page: Page, date: string, words: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', words);
  await expect(page.getByLabel('Go to a date')).toHaveValue(date);
  await expect.poll(() => queryOf(page)).toContain(`at=${date}`);
}

test('arrow keys of the slider move the day everywhere', async ({ page }) => {
  await open(page, '?at=2025-11-02');
  const before = await drawnPositions(page, dayNumber('2025-11-02'));
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await expectDay(page, '2025-11-03', '3 November 2025');
  const after = await drawnPositions(page, dayNumber('2025-11-03'));
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [id, [x = 0, y = 0]] of after) {
    const [fromX = 0, fromY = 0] = before.get(id) ?? [];
    expect(Math.hypot(x - fromX, y - fromY)).toBeLessThan(5);
  }
  await page.keyboard.press('PageDown');
  await expectDay(page, '2025-10-03', '3 October 2025');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowLeft');
  await expectDay(page, '2025-11-02', '2 November 2025');
  await page.keyboard.press('Home');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 January 2023');
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('31 December 2025');
  await expect.poll(() => queryOf(page)).toBe('');
});

test('a typed date moves the day, the table and the link', async ({ page }) => {
  await open(page, '?view=table');
  await page.getByLabel('Go to a date').fill('2024/3/1');
  await page.keyboard.press('Enter');
  await expectDay(page, '2024-03-01', '1 March 2024');
  await expect(page.getByRole('caption')).toContainText('1 March 2024');
  expect(await listedTies(page)).toEqual(coreTies('2024-03-01'));
});

test('a typed date that does not exist is kept, with a sentence', async ({ page }) => {
  await open(page, '?at=2024-03-01');
  const field = page.getByLabel('Go to a date');
  await field.fill('2025-02-30');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/“2025-02-30” is not a date/);
  await expect(field).toHaveValue('2025-02-30');
  await field.fill('2031-01-01');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/outside the record/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 March 2024');
});

test('dragging the line of the timeline moves day, graph, headline, table and link together', async ({
  page,
}) => {
  await open(page, '?at=2024-06-15');
  const line = page.locator('.vis-custom-time');
  await expect(line).toBeAttached();
  const box = await line.boundingBox();
  if (!box) throw new Error('The line has no box.');
  const [x, y] = [box.x, box.y + 40];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 6 });
  await page.mouse.move(x + 150, y, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByLabel('Go to a date')).not.toHaveValue('2024-06-15');
  const date = await page.getByLabel('Go to a date').inputValue();
  expect(dayNumber(date)).toBeGreaterThan(dayNumber('2024-06-15') + 30);
  await expect.poll(() => queryOf(page)).toBe(`?at=${date}`);
  await drawnPositions(page, dayNumber(date));
  await page.getByRole('button', { name: 'Table' }).click();
  expect(await listedTies(page)).toEqual(coreTies(date));
});

test('previous and next change go to the days on which something changed', async ({ page }) => {
  await open(page, '?at=2025-11-01');
  await page.getByRole('button', { name: 'Next change' }).click();
  await expectDay(page, '2025-11-03', '3 November 2025');
  await page.getByRole('button', { name: 'Previous change' }).click();
  // NVIDIA's agreement with Samsung; on the way back to 30 October, when Oracle and OpenAI name Michigan.
  await expectDay(page, '2025-10-31', '31 October 2025');
  await page.getByRole('button', { name: 'Previous change' }).click();
  await expectDay(page, '2025-10-30', '30 October 2025');
});

test('playing moves on by itself, and pausing stops it', async ({ page }) => {
  await open(page, '?at=2023-01-01');
  await page.getByLabel('Speed').selectOption('4');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('23 January 2023');
  await page.getByRole('button', { name: 'Pause' }).click();
  const stopped = await page.getByRole('slider').inputValue();
  await expect.poll(() => queryOf(page)).not.toBe('');
  expect(await page.getByRole('slider').inputValue()).toBe(stopped);
});

test('a change of day is announced', async ({ page }) => {
  await open(page, '?at=2025-11-02');
  await page.getByRole('slider').press('ArrowRight');
  const live = page.locator('.page > [role="status"].visually-hidden');
  await expect(live).toHaveText(
    '3 November 2025: Amazon–OpenAI compute formed; 1 added, 0 removed, 0 changed.',
  );
});
