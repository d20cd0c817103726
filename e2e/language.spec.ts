import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

test.describe('a browser in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('reads Chinese without being asked', async ({ page }) => {
    await open(page, '?at=2025-11-03');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025年11月3日');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.getByRole('button', { name: '表格' })).toBeVisible();
  });

  test('reads English where the link says so', async ({ page }) => {
    await open(page, '?at=2025-11-03&lang=en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 November 2025');
  });
});

test('the language can be switched and stands in the link', async ({ page }) => {
  await open(page, '?at=2025-11-03&view=table');
  await page.getByRole('button', { name: '简体中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025年11月3日');
  await expect(page.getByRole('caption')).toContainText('2025年11月3日');
  expect(queryOf(page)).toBe('?at=2025-11-03&view=table&lang=zh-Hans');
  await expect(page.locator('table')).toContainText('微软');
});

test('the theme can be switched and stands in the link', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: 'Theme: Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(queryOf(page)).toBe('?at=2025-11-03&theme=dark');
});

test.describe('a system in dark', () => {
  test.use({ colorScheme: 'dark' });

  test('is followed where the link does not say', async ({ page }) => {
    await open(page, '?at=2025-11-03');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

for (const timezoneId of ['America/Los_Angeles', 'Asia/Shanghai']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('a day is the same day', async ({ page }) => {
      await open(page, '?at=2025-11-03');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 November 2025');
      await page.getByRole('slider').press('ArrowRight');
      await expect.poll(() => queryOf(page)).toBe('?at=2025-11-04');
    });
  });
}
