import type { Page } from '@playwright/test';
import { findings } from './support/axe.ts';
import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

async function openMeasures(page: Page, query: string): Promise<void> {
  await page.goto(`/?view=measures${query}`);
  await expect(page.locator('.measures')).toBeVisible();
}

/** The row of a measure. */
function row(page: Page, measure: string) {
  return page.locator(`[data-measure="${measure}"]`);
}

function figures(page: Page, measure: string) {
  return row(page, measure).locator('.measures-figure');
}

test('the measures of the day are read out, each with its chart in words', async ({ page }) => {
  await openMeasures(page, '&at=2023-06-01');
  await expect(page.locator('.measures-row')).toHaveCount(9);
  await expect(figures(page, 'concentration').first()).toHaveText('1.00');
  await expect(row(page, 'concentration')).toContainText('Suppliers: Microsoft.');
  const chart = row(page, 'concentration').getByRole('img');
  await expect(chart).toHaveAccessibleName(
    /^Concentration of compute supply, by number of deals: 1\.00 on 1 June 2023\. Least 0\.\d\d, first on .+; most 1\.00, first on 1 Jan 2023\./,
  );
});

test('a click on a chart goes to the day, a drag moves it', async ({ page }) => {
  await openMeasures(page, '&at=2023-06-01');
  const chart = row(page, 'ties').getByRole('img');
  const box = await chart.boundingBox();
  if (!box) throw new Error('There is no chart.');
  const across = (share: number) => box.x + box.width * share;
  await page.mouse.click(across(0.9), box.y + 20);
  await expect.poll(() => queryOf(page)).toMatch(/at=2025-09-1\d&view=measures/);
  await expect(figures(page, 'concentration').first()).not.toHaveText('1.00');
  await page.mouse.move(across(0.5), box.y + 20);
  await page.mouse.down();
  await page.mouse.move(across(0.6), box.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => queryOf(page)).toMatch(/at=2024-10-1\d&view=measures/);
});

test('concentration is told of the customers in focus, or of one to choose', async ({ page }) => {
  await openMeasures(page, '&at=2023-06-01');
  const choice = row(page, 'concentration').getByRole('combobox', { name: 'Customer' });
  await expect(choice).toHaveValue('openai');
  await choice.selectOption({ label: 'Anthropic' });
  await expect(row(page, 'concentration')).toContainText('Suppliers: Google.');
  await openMeasures(page, '&at=2023-06-01&focus=openai~anthropic');
  await expect(row(page, 'concentration')).toHaveCount(2);
  await expect(row(page, 'concentration').first()).toContainText('OpenAI');
  await expect(row(page, 'concentration').last()).toContainText('Anthropic');
});

test('loops and circles of the day can be chosen among the measures for the picture', async ({
  page,
}) => {
  await openMeasures(page, '&at=2025-11-20');
  const circles = row(page, 'circles');
  await circles.getByText(/^Which \d+ on 20 November 2025$/).click();
  const circle = circles.locator('[data-cycle="nvidia.openai"]');
  await expect(circle.locator('.cycles-standing')).toHaveText('only reported');
  await circle.getByRole('button', { name: 'NVIDIA → OpenAI → NVIDIA' }).click();
  await expect(circle).toContainText('NVIDIA funds OpenAI (only reported)');
  expect(queryOf(page)).toBe('?at=2025-11-20&show=circle.nvidia.openai&view=measures');
  await circles.getByRole('button', { name: 'See them in the picture' }).click();
  await expect(page.locator('.graph[data-positions]')).toBeVisible();
  await expect(page.locator('.cycles [data-lit="true"]')).toHaveCount(1);
});

test('closed loops are lit and listed beside the picture, one of them alone', async ({ page }) => {
  await open(page, '?at=2025-11-04');
  const button = page.getByRole('button', { name: 'light up closed loops' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(queryOf(page)).toBe('?at=2025-11-04&show=loops');
  const loop = page.locator('.cycles [data-cycle="openai.amazon.nvidia"]');
  await expect(loop).toContainText('OpenAI – Amazon – NVIDIA in force');
  const count = Number(await page.locator('.cycles-count').textContent());
  expect(count).toBeGreaterThan(10);
  await expect(page.locator('.cycles [data-lit="true"]')).toHaveCount(count);

  await loop.getByRole('button', { name: 'OpenAI – Amazon – NVIDIA' }).click();
  expect(queryOf(page)).toBe('?at=2025-11-04&show=loops~loop.openai.amazon.nvidia');
  await expect(page.locator('.cycles [data-lit="true"]')).toHaveCount(1);
  await loop.getByRole('button', { name: 'Amazon → OpenAI, compute' }).click();
  await expect(page.locator('.panel')).toContainText('$38bn');

  await page.getByRole('button', { name: 'all closed loops' }).click();
  await expect(page.locator('.cycles [data-lit="true"]')).toHaveCount(count);
  await button.click();
  await expect(page.locator('.cycles')).toHaveCount(0);
});

test('a day without the loop that a link names says so', async ({ page }) => {
  await open(page, '?at=2023-01-10&show=loops~loop.openai.amazon.nvidia');
  await expect(page.locator('.cycles')).toContainText('No closed loop on 10 January 2023.');
  await expect(page.locator('[data-cycle="openai.amazon.nvidia"]')).toContainText(
    'does not stand on this day',
  );
  await expect(page.locator('.notice')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`measures and lists are accessible in the ${theme} theme`, async ({ page }) => {
    await openMeasures(page, `&at=2025-11-04&show=loops&lang=zh-Hans&theme=${theme}`);
    expect(await findings(page, '.measures')).toEqual([]);
    await open(page, `?at=2025-11-04&show=loops~circles&lang=zh-Hans&theme=${theme}`);
    await expect(page.locator('.cycles')).toHaveCount(2);
    expect(await findings(page, '.asides')).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap on a chart goes to the day and nothing scrolls sideways', async ({ page }) => {
    await openMeasures(page, '&at=2023-06-01');
    const chart = row(page, 'density').getByRole('img');
    await chart.scrollIntoViewIfNeeded();
    await chart.tap();
    await expect.poll(() => queryOf(page)).toMatch(/at=2024-0[67]-\d\d&view=measures/);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
});
