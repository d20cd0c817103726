import { open, queryOf } from './support/page.ts';
import { spotOf } from './support/picture.ts';
import { expect, test } from './support/test.ts';

test('an organisation is picked in the picture, focused, and left again', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  const { x, y } = await spotOf(page, 'openai');
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await expect(page.locator('.graph canvas.clickable')).toBeVisible();
  await page.mouse.click(x, y);
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&pick=org.openai');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('OpenAI');
  await panel.getByRole('button', { name: 'Focus' }).click();
  await expect(page.getByText('OpenAI in focus')).toBeVisible();
  await page.getByRole('button', { name: 'OpenAI in focus, 2 hops' }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&focus=openai&hops=2&pick=org.openai');
  await page.locator('.headline').getByRole('button', { name: 'Clear focus' }).click();
  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&hops=2');
});

test('the headline leads to the event, with its sources', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  await page.locator('.headline-event').click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&pick=event.aws-openai-38b');
  const links = page.getByRole('complementary').locator('a[href^="http"]');
  await expect.poll(() => links.count()).toBeGreaterThanOrEqual(5);
});

test('the table sorts by any column and keeps the ties', async ({ page }) => {
  await open(page, '?at=2025-11-03&view=table');
  const rows = page.locator('tr[data-tie]');
  const count = await rows.count();
  await page.getByRole('columnheader', { name: /Since/ }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: /Since/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(rows.first()).toHaveAttribute('data-tie', 'tsmc.nvidia.chips'); // since 1997
  await expect(rows.nth(1)).toHaveAttribute('data-tie', 'google.apple.model'); // since 2002
  expect(await rows.count()).toBe(count);
});

test('an organisation that belongs to another says so and leads there', async ({ page }) => {
  await open(page, '?pick=org.x-corp&who=all');
  const panel = page.getByRole('complementary');
  const facts = panel.locator('.details-facts');
  await expect(facts).toContainText('part of xAI');
  await facts.getByRole('button', { name: 'xAI' }).click();
  await expect.poll(() => queryOf(page)).toBe('?who=all&pick=org.xai');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('xAI');
});
