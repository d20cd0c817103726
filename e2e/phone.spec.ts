import type { Page } from '@playwright/test';
import { en } from '../src/i18n/messages/en.ts';
import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}

test('the whole task is done by touch', async ({ page }) => {
  await open(page, '');
  const panel = page.getByRole('complementary');
  await page.getByRole('button', { name: en.search.title }).tap();
  await page.getByRole('dialog').getByRole('combobox').fill('MSFT');
  await page
    .getByRole('option', { name: /Microsoft/ })
    .first()
    .tap();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Microsoft');
  await fits(page);

  await panel.getByRole('button', { name: 'Focus', exact: true }).tap();
  await expect.poll(() => queryOf(page)).toContain('focus=microsoft');
  await panel.getByRole('button', { name: en.details.close, exact: true }).tap();
  await page.getByRole('button', { name: en.headline.focus('Microsoft', 2) }).tap();
  await expect.poll(() => queryOf(page)).toBe('?focus=microsoft&hops=2');
  await fits(page);

  const date = page.getByRole('textbox', { name: en.timeline.typed });
  await date.tap();
  await date.fill('2025-10-28');
  await date.press('Enter');
  await expect.poll(() => queryOf(page)).toBe('?at=2025-10-28&focus=microsoft&hops=2');

  await page.getByRole('button', { name: en.views.table, exact: true }).tap();
  await page.locator('tr[data-tie="microsoft.openai.compute"] button').first().tap();
  await fits(page);
  await page.getByRole('button', { name: en.views.graph, exact: true }).tap();
  await page.locator('.panel-close').tap();

  await page.getByRole('button', { name: en.compare.start, exact: true }).tap();
  await expect.poll(() => queryOf(page)).toContain('vs=2024-10-28');
  await fits(page);
  await page.getByRole('button', { name: /^Filters/ }).tap();
  const reported = page.getByRole('radio', { name: /^reported/ });
  await page.getByRole('dialog').locator('label').filter({ has: reported }).tap();
  await expect.poll(() => queryOf(page)).toContain('standing=reported');
  await fits(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: en.views.measures, exact: true }).tap();
  await expect(page.locator('.measures-axis')).toBeVisible();
  await fits(page);
  await page.getByRole('button', { name: /^Clear all/ }).tap();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-10-28&view=measures');
  await fits(page);
});
