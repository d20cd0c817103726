import type { Page } from '@playwright/test';
import { findings } from './support/axe.ts';
import { filedScenarios } from './support/ledger-files.ts';
import { drawnPositions, listedTies, open, queryOf } from './support/page.ts';
import { settled } from './support/picture.ts';
import { expect, test } from './support/test.ts';

function canvas(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    document.querySelector<HTMLCanvasElement>('.graph canvas')?.toDataURL(),
  );
}

/** The picture once it looks otherwise than before. */
async function changedPicture(page: Page, before: string | undefined): Promise<string | undefined> {
  await expect.poll(() => canvas(page)).not.toBe(before);
  await settled(page);
  return canvas(page);
}

test('beyond the window stand the forecasts, each with its year and the probability given', async ({
  page,
}) => {
  await open(page, '?at=2025-11-20');
  const strip = page.getByRole('region', { name: 'Beyond 2025: forecasts' });
  const groups = strip.locator('.beyond-group');
  await expect(groups.locator('.beyond-year')).toHaveText(['2026', 'undated']);
  await expect(groups.first().locator('.beyond-mark')).toHaveText(['30%', '–', '–']);
  const undated = ['50%', '20%', '–', '–', '–', '–', '–'];
  await expect(groups.last().locator('.beyond-mark')).toHaveText(undated);
  expect(await strip.locator('.beyond-mark').count()).toBe(filedScenarios.length);
});

test('a forecast is read: who made it and when, what it says, what came of it, what it would tie', async ({
  page,
}) => {
  await open(page, '?at=2025-11-20');
  const mark = page.locator('.beyond-mark[data-scenario="third-pole"]');
  await mark.press('Enter');
  const card = page.getByRole('region', { name: 'A third pole breaks the blocs' });
  await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(card).toContainText('forecast, not record');
  await expect(card).toContainText('probability given: 20 % · undated');
  await expect(card.getByRole('link')).toContainText('6 Nov 2025');
  await expect(card).toContainText('The article sees Google or Meta as the firm');
  await expect(card).toContainText('Google and Oracle had ties already');
  await expect(card).toContainText('Tesla → Meta · chips');
  await expect(card).toContainText(
    "Tesla's D1 chip for Meta's Llama 4, as the article imagines it.",
  );
  await expect(card.locator('[data-claim]')).toHaveCount(3);
  expect(await findings(page, '.forecasts')).toEqual([]);
  expect(queryOf(page)).toBe('?at=2025-11-20');

  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('shown in the picture, a forecast is painted over a record that stays as it was', async ({
  page,
}) => {
  await open(page, '?at=2025-11-20');
  await settled(page);
  const before = await canvas(page);
  const places = await drawnPositions(page, 20412);
  const figures = page.locator('.headline-figures > span');
  const [inForce = '', reported = ''] = await figures.allTextContents();
  await page.locator('.beyond-mark[data-scenario="third-pole"]').click();
  const toggle = page.getByRole('button', { name: 'show in picture and table' });
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  expect(queryOf(page)).toBe('?at=2025-11-20&show=scenario.third-pole');
  const shown = await changedPicture(page, before);
  expect(await drawnPositions(page, 20412)).toEqual(places);
  await expect(figures.nth(0)).toHaveText(inForce);
  await expect(figures.nth(1)).toHaveText(reported);

  await toggle.click();
  expect(queryOf(page)).toBe('?at=2025-11-20');
  await expect.poll(() => canvas(page)).not.toBe(shown);
});

test('who has no tie on the day comes as a guest, in its place', async ({ page }) => {
  await open(page, '?at=2023-02-20');
  const alone = await drawnPositions(page, 19408);
  expect(alone.has('oracle')).toBe(false);
  await open(page, '?at=2023-02-20&show=scenario.third-pole');
  await expect
    .poll(async () => [...(await drawnPositions(page, 19408)).keys()])
    .toEqual([...alone.keys(), 'intel', 'oracle'].sort());
});

test('the table lists a forecast apart, and counts only the record', async ({ page }) => {
  await open(page, '?at=2025-11-20&view=table');
  const record = await listedTies(page);
  const caption = await page.locator('caption').textContent();
  await open(page, '?at=2025-11-20&view=table&show=scenario.third-pole');
  const ghosts = page.locator('.table-ghosts');
  await expect(ghosts.getByRole('rowheader')).toHaveText('Forecast, not in the record');
  await expect(ghosts.locator('[data-ghost]')).toHaveCount(4);
  await expect(ghosts.locator('[data-ghost="scenario.third-pole.tesla.meta.chips"]')).toContainText(
    'forecast',
  );
  expect(await listedTies(page)).toEqual(record);
  await expect(page.locator('caption')).toHaveText(caption ?? '');
});

test('a link shows what it names, says so, and lets it be taken out', async ({ page }) => {
  await open(page, '?at=2025-11-20&show=scenario.third-pole~scenario.two-blocs');
  const key = page.getByRole('region', { name: 'forecast, not record' });
  await expect(key.locator('li')).toHaveCount(2);
  await key.getByRole('button', { name: 'Take “A third pole breaks the blocs”' }).click();
  expect(queryOf(page)).toBe('?at=2025-11-20&show=scenario.two-blocs');
  await key.getByRole('button', { name: 'Two blocs in steady balance', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Two blocs in steady balance' })).toBeFocused();
});

test('a forecast that there is none of is said so', async ({ page }) => {
  await open(page, '?show=scenario.third-pol~scenario.two-blocs');
  await expect(page.locator('.notice')).toContainText(
    'There is no forecast “third-pol”. Did you mean “third-pole”?',
  );
  await expect(page.locator('.forecasts li')).toHaveCount(1);
});

for (const [width, height] of [
  [1024, 768],
  [390, 844],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the forecasts wait behind a chip', async ({ page }) => {
      await open(page, '?at=2025-11-20');
      await expect(page.locator('.beyond')).toHaveCount(0);
      const chip = page.getByRole('button', { name: 'Forecasts (10)' });
      await chip.click();
      const list = page.locator('.forecasts-list > li');
      await expect(list).toHaveCount(10);
      await list.getByRole('button', { name: '2026 as the year of AI hardware' }).click();
      await expect(page.locator('.forecasts')).toContainText('there is nothing to draw');
      await page.getByRole('button', { name: 'Close the forecasts' }).click();
      await expect(page.locator('.forecasts')).toHaveCount(0);
      await expect(chip).toBeFocused();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    });
  });
}
