import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Links that between them show every view, every panel, every overlay, every language and both themes. */
const VIEWS = [
  '?at=2025-11-03&theme=light',
  '?at=2025-11-03&who=all&theme=dark&lang=zh-Hans',
  '?at=2025-11-18&show=camps~disputed~loops~circles&lang=zh-Hant',
  '?at=2025-11-20&show=camp.ona-triangle~scenario.two-blocs&focus=openai&hops=2&rest=hide',
  '?at=2025-11-03&vs=2023-02-01',
  '?at=2025-11-03&vs=2023-02-01&view=table',
  '?at=2025-11-03&view=table&focus=openai',
  '?view=multiples',
  '?at=2025-11-03&view=measures',
  '?at=2025-11-03&basis=effective&standing=in-force&amount=1b&orgs=lab~chipmaker',
  '?at=2025-11-03&pick=org.openai',
  '?at=2025-03-01&pick=tie.microsoft.openai.compute',
  '?at=2025-11-18&show=disputed&pick=event.microsoft-anthropic-5b',
  '?at=2025-11-03&cam=120,-40,2&pins=openai:120,-40~xai:-7,0',
  '?at=2025-02-30&focus=opnai&kinds=none',
  '?at=2025-11-03&embed=1',
  '?view=claims',
] as const;

/** Opens every view in turn, and every dialog over the first of them; waits for all that each one fetches. */
export async function tour(page: Page, visit: () => Promise<void> = async () => {}): Promise<void> {
  for (const link of VIEWS) {
    await arrive(page, link);
    await page.waitForLoadState('networkidle');
    await visit();
  }
  await arrive(page, VIEWS[0]);
  await openDialogs(page, visit);
}

/** Opens a link and waits until what it shows is there, whichever view that is. */
export async function arrive(page: Page, link: string): Promise<void> {
  await page.goto(`/${link}`);
  await expect(
    page.locator('.graph[data-positions], table, .claims, .multiples, .measures').first(),
  ).toBeVisible();
}

/** Every dialog of the page, on each of its leaves, and what is played and pointed at. */
async function openDialogs(page: Page, visit: () => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog');
  await inDialog(page, '/', async () => {
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await visit();
    await page.keyboard.insertText('nvidia');
    await page.keyboard.insertText(' <b>');
  });
  await inDialog(page, '?', visit);
  await inDialog(page, 's', async () => {
    for (const leaf of await dialog.getByRole('tab').all()) {
      await leaf.click();
      await page.waitForLoadState('networkidle');
      await visit();
    }
    await expect(dialog.locator('button[data-file]').first()).toBeEnabled();
    await expect(dialog.locator('.share-main')).toBeEnabled();
  });
  await page
    .getByRole('button', { name: /filters/i })
    .first()
    .click();
  await expect(dialog).toBeVisible();
  await visit();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  await page.waitForTimeout(500);
  await page.keyboard.press('Space');
  await page
    .locator('.graph canvas')
    .last()
    .hover({ position: { x: 300, y: 300 } });
  await visit();
}

async function inDialog(page: Page, key: string, act: () => Promise<void>): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toBeVisible();
  await act();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
