import type { Page, Request } from '@playwright/test';
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

/** One of these stands in every view. */
const SHOWN = '.graph[data-positions], table, .claims, .multiples, .measures';

/**
 * Goes to every view in turn, and opens every dialog over the first of them; waits for all that each one fetches.
 * Only the first is opened as an address: every view is so elsewhere, and to load the page again took most of the time.
 */
export async function tour(page: Page, visit: () => Promise<void> = async () => {}): Promise<void> {
  const isQuiet = watchFetches(page);
  await arrive(page, VIEWS[0]);
  for (const link of VIEWS) {
    await follow(page, link);
    await rest(page, isQuiet);
    await visit();
  }
  await follow(page, VIEWS[0]);
  await rest(page, isQuiet);
  await openDialogs(page, visit);
}

/** Follows a link in the page that is open, as Back and Forward do. */
async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, `/${link}`);
}

/** Tells whether a page fetches nothing just now. */
function watchFetches(page: Page): () => boolean {
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return () => open.size === 0;
}

/** Waits until a view is there, nothing is fetched for it any more, and it has been drawn several times without asking for more. */
async function rest(page: Page, isQuiet: () => boolean): Promise<void> {
  await expect(page.locator(SHOWN).first()).toBeVisible();
  for (let rounds = 0; rounds < 4; rounds = isQuiet() ? rounds + 1 : 0) {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}

/** Opens a link and waits until what it shows is there, whichever view that is. */
export async function arrive(page: Page, link: string): Promise<void> {
  await page.goto(`/${link}`);
  await expect(page.locator(SHOWN).first()).toBeVisible();
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
  // off the button that the dialog gave the focus back to, whose Space opens it again
  await page.getByRole('heading', { level: 1 }).click();
  const graph = page.locator('.graph');
  const day = (await graph.getAttribute('data-day')) ?? '';
  await page.keyboard.press('Space');
  await expect(graph).not.toHaveAttribute('data-day', day);
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
