import type { Page } from '@playwright/test';
import { findings } from './support/axe.ts';
import { open, queryOf } from './support/page.ts';
import { settled } from './support/picture.ts';
import { expect, test } from './support/test.ts';

const TOLD = '.walk-told [role="status"]';

function help(page: Page) {
  return page.getByRole('dialog', { name: 'Keyboard shortcuts' });
}

test('? lists the keys, closes on Escape and gives the focus back', async ({ page }) => {
  await open(page, '');
  const chip = page.getByRole('button', { name: '? Keyboard shortcuts' });
  await chip.focus();
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await expect(help(page).locator('dd')).toContainText(['Search', 'Show these keys']);
  expect(await findings(page, 'dialog')).toEqual([]);
  await page.keyboard.press('t');
  expect(queryOf(page)).toBe('');
  await page.keyboard.press('Escape');
  await expect(help(page)).toHaveCount(0);
  await expect(chip).toBeFocused();
  await chip.click();
  await expect(help(page)).toBeVisible();
});

test('keys change what is shown', async ({ page }) => {
  await open(page, '?at=2025-11-20&pick=org.openai');
  const presses = [
    ['f', '?at=2025-11-20&focus=openai&pick=org.openai'],
    ['3', '?at=2025-11-20&focus=openai&hops=3&pick=org.openai'],
    ['Escape', '?at=2025-11-20&focus=openai&hops=3'],
    ['h', '?at=2025-11-20&focus=openai&hops=3&rest=hide'],
    ['h', '?at=2025-11-20&focus=openai&hops=3'],
    ['1', '?at=2025-11-20&focus=openai'],
    [',', '?at=2025-11-05&focus=openai'],
    ['.', '?at=2025-12-02&focus=openai'],
    ['c', '?at=2025-12-02&vs=2024-12-02&focus=openai'],
    ['x', '?at=2024-12-02&vs=2025-12-02&focus=openai'],
    ['c', '?at=2024-12-02&focus=openai'],
    ['t', '?at=2024-12-02&focus=openai&view=table'],
    ['g', '?at=2024-12-02&focus=openai'],
    ['Shift+C', '?at=2024-12-02'],
  ] as const;
  for (const [key, query] of presses) {
    await page.keyboard.press(key);
    await expect.poll(() => queryOf(page), { message: key }).toBe(query);
  }
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('no key acts while the reader types, or with keys held that are not told', async ({
  page,
}) => {
  await open(page, '?focus=openai');
  const typed = page.getByRole('textbox', { name: 'Go to a date, as YYYY-MM-DD' });
  await typed.focus();
  for (const key of ['t', '2', '?', 'Shift+C', 'Backspace']) await page.keyboard.press(key);
  expect(queryOf(page)).toBe('?focus=openai');
  await expect(help(page)).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).click();
  for (const key of ['Control+2', 'Alt+t', 'Shift+T', 'Meta+h']) await page.keyboard.press(key);
  expect(queryOf(page)).toBe('?focus=openai');
});

test('keys that write characters can be switched off, and stay off', async ({ page }) => {
  await open(page, '?pick=org.openai');
  await page.keyboard.press('?');
  await help(page).getByRole('checkbox', { name: 'Keys that write a character act' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await page.keyboard.press('?');
  await expect(help(page)).toHaveCount(0);
  expect(queryOf(page)).toBe('?pick=org.openai');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('.graph[data-positions]')).toBeVisible();
  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  await expect.poll(() => queryOf(page)).toBe('');
  await page.getByRole('button', { name: '? Keyboard shortcuts' }).click();
  await help(page).getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect.poll(() => queryOf(page)).toBe('?view=table');
});

const LANGUAGES = [
  [
    'en',
    /^OpenAI, AI lab: \d+ ties, picked; next to the left /,
    /^Microsoft supplies compute to OpenAI, in force since 22 Jul 2019, exclusive \(1 of \d+\)$/,
  ],
  [
    'zh-Hans',
    /^OpenAI，AI实验室，共\d+条关系，已选中；相邻：左侧/,
    /^微软向OpenAI提供算力，自2019年7月22日起有效，独家（第1条，共\d+条）$/,
  ],
  [
    'zh-Hant',
    /^OpenAI，AI實驗室，共\d+條關係，已選中；相鄰：左側/,
    /^微軟向OpenAI提供算力，自2019年7月22日起有效，獨家（第1條，共\d+條）$/,
  ],
] as const;

for (const [language, organization, tie] of LANGUAGES) {
  test(`a walk by keys tells where it stands in ${language}`, async ({ page }) => {
    await open(page, `?at=2023-06-01&pick=org.openai&lang=${language}`);
    await settled(page);
    await page.locator('.graph-picture').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(TOLD)).toHaveText(organization);
    await expect(page.getByRole('application')).toBeFocused();
    await page.keyboard.press(']');
    await expect(page.locator(TOLD)).toHaveText(tie);
    await page.keyboard.press('Enter');
    await expect.poll(() => queryOf(page)).toContain('pick=tie.microsoft.openai.compute');
    expect(await findings(page, '.picture')).toEqual([]);
  });
}

test('a walk goes to neighbours, focuses, and is left where it began', async ({ page }) => {
  await open(page, '?at=2023-06-01');
  await settled(page);
  await page.keyboard.press('n');
  const told = page.locator(TOLD);
  await expect(told).toHaveText(/^\S.* ties; next /);
  const towards = (await told.textContent())?.match(/to the right ([^,]+)/)?.[1] ?? '';
  await page.keyboard.press('ArrowRight');
  await expect(told).toHaveText(new RegExp(`^${towards}, `));
  await page.keyboard.press('f');
  await expect.poll(() => queryOf(page)).toMatch(/focus=/);
  await expect(told).toHaveText(/, in focus; next /);
  await page.keyboard.press('Escape');
  await expect(told).toHaveCount(0);
  await expect(page.locator('.graph-picture')).toBeFocused();
  expect(queryOf(page)).toMatch(/focus=/);
});

test('Tab goes through the ties of a walk and then on into the page', async ({ page }) => {
  await open(page, '?at=2023-06-01&pick=org.tesla');
  await settled(page);
  await page.keyboard.press('n');
  const told = page.locator(TOLD);
  await expect(told).toHaveText(/^Tesla, .*: 1 tie, picked/);
  await page.keyboard.press('Tab');
  await expect(told).toHaveText(/\(1 of 1\)$/);
  await page.keyboard.press('Tab');
  await expect(told).toHaveCount(0);
  await expect(page.locator('.graph-picture')).not.toBeFocused();
});

test('the page says aloud what a move changed, by name', async ({ page }) => {
  await open(page, '?at=2023-01-22');
  await page.keyboard.press('.');
  await expect(page.getByRole('status').filter({ hasText: 'deepened' })).toHaveText(
    '23 January 2023: Microsoft–OpenAI compute deepened, Microsoft–OpenAI equity deepened; 0 added, 0 removed, 3 changed.',
  );
});
