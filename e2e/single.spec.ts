import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { queryOf } from './support/page.ts';
import { buildInto } from './support/served.ts';
import { expect, test } from './support/test.ts';

const FILE = 'entente.html';

let folder = '';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-single-'));
  await buildInto(folder, '--mode', 'single');
});

test.afterAll(() => rmSync(folder, { recursive: true }));

/** Opens a link of the file with the network off, and waits until it is drawn. */
async function openFile(page: Page, query: string): Promise<void> {
  await page.context().setOffline(true);
  await page.goto(`${pathToFileURL(join(folder, FILE)).href}${query}`);
  await expect(page.locator('.graph[data-positions], table').first()).toBeVisible();
}

test('is one file', () => {
  expect(readdirSync(folder)).toEqual([FILE]);
});

test('draws a link, moves the day, finds, tells and turns its language', async ({ page }) => {
  await openFile(page, '?at=2024-06-01&who=all');
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveTitle(/1 July 2024/);
  await expect.poll(() => queryOf(page)).toContain('at=2024-07-01');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('nvidia');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('NVIDIA');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'NVIDIA', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '繁體' }).click();
  await expect(page).toHaveTitle(/2024年7月1日/);
  await expect(page.getByRole('heading', { name: '輝達', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveTitle(/1 July 2024/);
  for (const view of ['Table', 'Measures', 'Sources & claims', 'Graph']) {
    await page.getByRole('button', { name: view, exact: true }).click();
  }
  await expect(page.locator('.graph[data-positions]')).toBeVisible();
});

test('has the fonts of the house, and may have a worker for crowds', async ({ page }) => {
  await openFile(page, '?at=2025-11-03&who=all');
  const fonts = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(new Set(fonts)).toEqual(new Set(['Inter Variable', 'Source Serif 4 Variable']));
  const answer = await page.evaluate(() => {
    const code = new Blob(["postMessage('painted')"], { type: 'text/javascript' });
    const worker = new Worker(URL.createObjectURL(code));
    return new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => resolve('refused');
    });
  });
  expect(answer).toBe('painted');
});

test('gives the picture as SVG', async ({ page }) => {
  await openFile(page, '?at=2024-06-01');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'Download' }).click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download picture' }).click();
  const picture = readFileSync(await (await download).path(), 'utf8');
  expect(picture).toMatch(/^<(\?xml|svg)/);
  expect(picture).toContain('OpenAI');
});

test('has the notes of a talk in a window of their own, and either drives and reloads', async ({
  page,
}) => {
  await page.context().setOffline(true);
  const link = '?story=the-agreement-of-28-october&scene=2&present=1';
  await page.goto(`${pathToFileURL(join(folder, FILE)).href}${link}`);
  const progress = page.locator('.talk progress');
  await expect(progress).toHaveJSProperty('value', 2);
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('o')]);
  const place = notes.locator('.presenter-place');
  await expect(place).toHaveText('2 of 10');
  await notes.keyboard.press('PageDown');
  await expect(progress).toHaveJSProperty('value', 3);
  await page.keyboard.press('PageDown');
  await expect(place).toHaveText('4 of 10');
  await notes.reload();
  await expect(place).toHaveText('4 of 10');
  await page.reload();
  await expect(progress).toHaveJSProperty('value', 4);
  await notes.keyboard.press('PageDown');
  await expect(progress).toHaveJSProperty('value', 5);
  await expect(place).toHaveText('5 of 10');
});
