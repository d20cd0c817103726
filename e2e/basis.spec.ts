import { listedTies, open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

// SoftBank's sale of its NVIDIA shares in October 2025 became known on 11 November.
const BETWEEN = '?at=2025-10-15&view=table';
const SOLD = 'softbank.nvidia.equity';

test('the table differs between the bases in exactly the tie that had ended unheard', async ({
  page,
}) => {
  await open(page, BETWEEN);
  const known = await listedTies(page);
  expect(known).toContain(SOLD);

  await page.getByText('in effect', { exact: true }).click();
  expect(queryOf(page)).toBe('?at=2025-10-15&basis=effective&view=table');
  await expect(page.locator(`tr[data-tie="${SOLD}"]`)).toHaveCount(0);
  expect(await listedTies(page)).toEqual(known.filter((tie) => tie !== SOLD));
  await expect(page.locator('.panel')).toContainText(
    'A tie counts from the day it took effect, which may be before or after the day it became known.',
  );

  await page.goBack();
  expect(queryOf(page)).toBe(BETWEEN);
  expect(await listedTies(page)).toEqual(known);
});

test('a line says where the bases differ, lists it with both dates and leads there', async ({
  page,
}) => {
  await open(page, BETWEEN);
  const note = page.locator('.basis-note');
  await expect(note.locator('summary')).toHaveText('2 ties stand otherwise by date of effect');
  await note.locator('summary').press('Enter');
  const sold = note.locator(`[data-tie="${SOLD}"]`);
  await expect(sold).toContainText('SoftBank → NVIDIA, equity');
  await expect(sold).toContainText('known 11 Nov 2025 · in effect October 2025');
  await sold.getByRole('button').press('Enter');
  expect(queryOf(page)).toBe(`?at=2025-10-15&pick=tie.${SOLD}&view=table`);
  await expect(note.locator('.basis-list')).toBeHidden();
});

test('on a day on which it stands the same, a tie is not among them', async ({ page }) => {
  await open(page, '?at=2025-11-11&view=table');
  const summary = page.locator('.basis-note summary');
  await expect(summary).toHaveText('1 tie stands otherwise by date of effect');
  await summary.click();
  await expect(page.locator(`.basis-note [data-tie="${SOLD}"]`)).toHaveCount(0);
});

test('an event tells both of its dates on either basis', async ({ page }) => {
  for (const basis of ['', '&basis=effective']) {
    await open(page, `?at=2025-11-20&pick=event.softbank-nvidia-exit${basis}`);
    await expect(page.locator('.details-dates')).toContainText(
      'Announced or first reported 11 Nov 2025 · in effect October 2025',
    );
  }
});

test('the headline and the changes to step to are dated by the basis', async ({ page }) => {
  await open(page, '?at=2024-07-08&view=table&focus=microsoft');
  await page.getByRole('button', { name: 'Next change' }).click();
  expect(queryOf(page)).toBe('?at=2024-07-10&focus=microsoft&view=table');
  await open(page, '?at=2024-07-08&view=table&focus=microsoft&basis=effective');
  await page.getByRole('button', { name: 'Next change' }).click();
  expect(queryOf(page)).toBe('?at=2024-07-09&basis=effective&focus=microsoft&view=table');
  await expect(page.locator('tr[data-tie="microsoft.openai.governance"]')).toHaveCount(0);
});

test('the switch is worked by arrow keys', async ({ page }) => {
  await open(page, '?at=2025-10-15');
  const choice = page.getByRole('group', { name: 'Ties count from' });
  await choice.getByRole('radio', { name: 'as known' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(choice.getByRole('radio', { name: 'in effect' })).toBeChecked();
  expect(queryOf(page)).toBe('?at=2025-10-15&basis=effective');
});

test.describe('where there is little room', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the list of differences stays inside the page', async ({ page }) => {
    await open(page, '?at=2023-02-10&lang=zh-Hans');
    await page.locator('.basis-note summary').click();
    await expect(page.locator('.basis-list')).toBeInViewport({ ratio: 1 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
});
