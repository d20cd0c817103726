import type { Locator, Page } from '@playwright/test';
import { findings } from './support/axe.ts';
import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** The dialog; the page behind it has lists of its own. */
function searched(page: Page): Locator {
  return page.getByRole('dialog');
}

/** Opens the search by its key and writes a query. */
async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  const field = searched(page).getByRole('combobox');
  await expect(field).toBeFocused();
  await expect(searched(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.insertText(query);
}

/** Waits until the first result says something. */
async function firstResult(page: Page, text: string | RegExp): Promise<void> {
  await expect(searched(page).getByRole('option').first()).toContainText(text);
}

const READERS = [
  ['en', '微軟', 'Microsoft'],
  ['zh-Hans', 'Azure', '微软'],
  ['zh-Hant', '微软', '微軟'],
] as const;

for (const [lang, alias, name] of READERS) {
  test(`an organisation is found by an alias, by keys alone (${lang})`, async ({ page }) => {
    await open(page, `?at=2025-11-03&lang=${lang}`);
    await ask(page, alias);
    await firstResult(page, name);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await expect(searched(page).getByRole('option').first()).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(searched(page).getByRole('combobox')).toHaveAttribute(
      'aria-activedescendant',
      'org.microsoft',
    );
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const heading = page.getByRole('complementary', { name: /.+/ }).locator('h2').first();
    await expect(heading).toHaveText(name);
    await expect(heading).toBeFocused();
    await expect.poll(() => queryOf(page)).toBe(`?at=2025-11-03&pick=org.microsoft&lang=${lang}`);
  });
}

test('the arrows go around, Home and End to the ends, Escape closes', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  await ask(page, 'softbank');
  await firstResult(page, 'SoftBank');
  const options = searched(page).getByRole('option');
  const isActive = (index: number) =>
    expect(options.nth(index)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await isActive((await options.count()) - 1);
  await page.keyboard.press('ArrowDown');
  await isActive(0);
  await page.keyboard.press('End');
  await isActive((await options.count()) - 1);
  await page.keyboard.press('Home');
  await isActive(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(queryOf(page)).toBe('?at=2025-11-03');
});

test('Shift+Enter puts an organisation in focus', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  await page.keyboard.press('Control+k');
  await searched(page).getByRole('combobox').fill('nvdia');
  await expect(page.getByRole('status').filter({ hasText: 'Did you mean' })).toBeVisible();
  await firstResult(page, 'NVIDIA');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&focus=nvidia&pick=org.nvidia');
});

test('a tie lands on the nearest day on which it stands, an event on its day', async ({ page }) => {
  await open(page, '?at=2023-02-03');
  await ask(page, 'coreweave openai');
  await firstResult(page, 'compute · not on 3 Feb 2023, goes to 10 Mar 2025');
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page)).toBe('?at=2025-03-10&pick=tie.coreweave.openai.compute');
  await ask(page, 'board removes Altman');
  await firstResult(page, 'OpenAI board removes Sam Altman');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page)).toMatch(/^\?at=2023-11-1\d&.*pick=event\./);
});

test('a claim is found, and lands on what it is about', async ({ page }) => {
  await open(page, '?view=claims');
  await ask(page, 'bromance');
  await firstResult(page, 'bromance');
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page)).toBe('?at=2023-11-27&pick=tie.microsoft.openai.compute');
});

test('where nothing is found, what to try is told', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  await ask(page, 'qqqqq');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(
    'Nothing found for “qqqqq”.',
  );
  await expect(searched(page).getByRole('option')).toHaveCount(0);
});

test('on a phone the search opens from the header and is chosen by touch', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?at=2025-11-03');
  await page.getByRole('button', { name: 'Search' }).click();
  await searched(page).getByRole('combobox').fill('MSFT');
  await firstResult(page, 'also MSFT');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await searched(page).getByRole('option').first().click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&pick=org.microsoft');
});
