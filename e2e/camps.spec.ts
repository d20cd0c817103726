import type { Page } from '@playwright/test';
import { filedCamps } from './support/ledger-files.ts';
import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** The ids of the camps that an article names by the files, in their order. */
function campsOf(article: string): string[] {
  return filedCamps.filter((camp) => camp.article === article).map(({ id }) => id);
}

/** The ids of the listed camps, all of them or those that are shown. */
function listed(page: Page, which = ''): Promise<string[]> {
  return page
    .locator(`.camps-item${which}`)
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-camp') ?? ''));
}

const SHOWN = '[data-shown="true"]';

/** The picture as it is once it stands still. */
async function settledPicture(page: Page): Promise<string> {
  const picture = () =>
    page.evaluate(() => document.querySelector<HTMLCanvasElement>('.graph canvas')?.toDataURL());
  let last: string | undefined;
  const stands = async () => {
    const before = last;
    last = await picture();
    return last !== undefined && last === before;
  };
  await expect.poll(stands).toBe(true);
  return last ?? '';
}

test('camps of the latest article are drawn and listed when the reader asks', async ({ page }) => {
  await open(page, '?at=2025-11-20');
  const button = page.getByRole('button', { name: 'mark camps that articles name' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.camps')).toHaveCount(0);
  const without = await settledPicture(page);

  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(queryOf(page)).toBe('?at=2025-11-20&show=camps');
  await expect(page.locator('.camps-item')).toHaveCount(9);
  expect(await listed(page)).toEqual(campsOf('article-001'));
  expect(await listed(page, SHOWN)).toEqual(campsOf('article-001'));
  expect(await settledPicture(page)).not.toBe(without);

  const triangle = page.locator('[data-camp="ona-triangle"]');
  await expect(triangle).toContainText('OpenAI, NVIDIA, Amazon');
  await expect(triangle.locator('.verdict')).toHaveText('coined by the article');

  await button.click();
  expect(queryOf(page)).toBe('?at=2025-11-20');
  await expect(page.locator('.camps')).toHaveCount(0);
  expect(await settledPicture(page)).toBe(without);
});

test('a camp that is named is drawn alone, in the link and in the history', async ({ page }) => {
  await open(page, '?at=2025-11-20&show=camps');
  const all = await settledPicture(page);
  const toggle = page.getByRole('button', { name: '“ONA” iron triangle', exact: true });
  await toggle.click();
  expect(queryOf(page)).toBe('?at=2025-11-20&show=camps~camp.ona-triangle');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  expect(await listed(page, SHOWN)).toEqual(['ona-triangle']);
  expect(await settledPicture(page)).not.toBe(all);

  await page.getByRole('button', { name: '“MAA” camp', exact: true }).press('Enter');
  expect(queryOf(page)).toBe('?at=2025-11-20&show=camps~camp.maa-camp~camp.ona-triangle');
  expect(await listed(page, SHOWN)).toEqual(['ona-triangle', 'maa-camp']);

  await page.goBack();
  expect(await listed(page, SHOWN)).toEqual(['ona-triangle']);
  await page.getByRole('button', { name: 'all of the latest article' }).click();
  expect(queryOf(page)).toBe('?at=2025-11-20&show=camps');
  await expect.poll(() => listed(page, SHOWN)).toEqual(campsOf('article-001'));
});

test('a named camp is drawn on a day before anyone named it, with who was not there', async ({
  page,
}) => {
  await open(page, '?at=2023-02-01&show=camps~camp.eggs-three-baskets');
  await expect(page.locator(`.camps-item${SHOWN}`)).toHaveCount(1);
  await expect(page.locator('[data-camp="eggs-three-baskets"]')).toContainText(
    'OpenAI, Oracle, Amazon, AMD 3 of 4 shown, without Oracle',
  );
  await expect(page.locator('.camps-none')).toHaveCount(0);
});

test('before the first camp was named, a line says so and leads there', async ({ page }) => {
  await open(page, '?at=2025-06-15&show=camps');
  await expect(page.locator('.camps-none')).toContainText(
    'No article had named a camp by 15 June 2025.',
  );
  await expect(page.locator('.camps-item')).toHaveCount(0);
  await page.getByRole('button', { name: 'Go to 16 June 2025' }).click();
  expect(queryOf(page)).toBe('?at=2025-06-16&show=camps');
  await expect(page.locator('.camps-none')).toHaveCount(0);
  await expect(page.locator('.camps-item')).toHaveCount(campsOf('article-000').length);
});

test('the table has the same list', async ({ page }) => {
  await open(page, '?at=2025-07-20&show=camps&view=table');
  await expect(page.locator('.camps-item')).toHaveCount(1);
  await expect(page.locator('.camps-item')).toContainText(
    'OpenAI, Microsoft, CoreWeave, Oracle, Google',
  );
});

test('from a camp the reader comes to its place among the claims, and back', async ({ page }) => {
  await open(page, '?at=2025-12-31&show=camps');
  await page.getByRole('button', { name: 'See the record on “Tower of Babel” around AGI' }).click();
  const place = page.locator('.claims-item[data-camp="tower-of-babel"]');
  await expect(place).toBeInViewport();
  await expect(place).toBeFocused();
  await page.goBack();
  await expect(page.locator('.camps-item')).toHaveCount(6);
});

test('a camp that there is none of is said so, and the others are drawn', async ({ page }) => {
  await open(page, '?show=camps~camp.ona-triangl~camp.maa-camp');
  await expect(page.locator('.notice')).toContainText(
    'There is no camp “ona-triangl”. Did you mean “ona-triangle”?',
  );
  expect(await listed(page, SHOWN)).toEqual(['maa-camp']);
});

test.describe('where there is little room', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the list waits behind its heading', async ({ page }) => {
    await open(page, '?at=2025-11-20&show=camps');
    const item = page.locator('.camps-item').first();
    await expect(item).toBeHidden();
    await page.locator('.camps-heading').press('Enter');
    await expect(item).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
});

test.describe('without the background', () => {
  test.use({ allowedMessages: [/background-.*\.json|Failed to load resource/] });

  test('camps say that they are missing, and a retry brings them', async ({ page }) => {
    let isDown = true;
    await page.route('**/background-*.json', (route) =>
      isDown ? route.abort() : route.continue(),
    );
    await open(page, '?at=2025-11-20&show=camps');
    const foot = page.getByRole('contentinfo');
    await expect(foot.getByText('Summaries and sources could not be loaded.')).toBeVisible();
    await expect(page.locator('.camps')).toHaveCount(0);
    isDown = false;
    await foot.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.camps-item')).toHaveCount(9);
    await expect(foot.getByText('could not be loaded')).toHaveCount(0);
  });
});
