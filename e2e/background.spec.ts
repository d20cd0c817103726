import type { Page } from '@playwright/test';
import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

const LOADING = 'Loading summaries and sources…';
const FAILED = 'Summaries and sources could not be loaded.';
const EVENT = '?at=2025-11-18&pick=event.microsoft-anthropic-5b';
const SUMMARY = 'Microsoft announces an investment in Anthropic of up to $5bn.';

/** Holds the second data file back until it is released. */
async function holdBackground(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/background-*.json', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('everything that is drawn is there before the background has come', async ({ page }) => {
  const release = await holdBackground(page);
  const asked = page.waitForRequest(/background-en-\w+\.json/);
  await open(page, EVENT);
  await asked;
  const details = page.getByRole('complementary');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('18 November 2025');
  await expect(page.locator('.headline-event')).toBeVisible();
  await expect(page.locator('.graph[data-positions]')).toBeVisible();
  await expect(page.locator('.timeline-mark').first()).toBeAttached();
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(
    'Microsoft plans to invest up to $5bn in Anthropic',
  );
  await expect(details.getByRole('status')).toHaveText(LOADING);
  await expect(details.locator('.details-effects > li')).toHaveCount(1);
  await expect(details.locator('a[href^="http"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.locator('tr[data-tie="microsoft.anthropic.equity"]')).toBeVisible();
  await page.getByRole('slider').press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('19 November 2025');
  await page.getByRole('button', { name: 'Sources & claims' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(LOADING);
  await page.goBack();
  await expect(details.getByRole('status')).toHaveText(LOADING);

  release();
  await expect(details.getByText(SUMMARY)).toBeVisible();
  await expect(details.locator('.details-sources > li')).toHaveCount(2);
  await expect(page.getByText(LOADING)).toHaveCount(0);
  await expect(page.locator('.headline-source a')).toBeVisible();
});

for (const query of ['?at=2025-11-03', EVENT, '?view=table', '?at=2025-11-03&lang=zh-Hant']) {
  test(`the background is asked for once the page has been painted: ${query}`, async ({ page }) => {
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('h1.headline-day')) return;
        observer.disconnect();
        performance.mark('headline');
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    const answered = page.waitForResponse(/background-[\w-]+\.json/);
    await open(page, query);
    await (await answered).finished();
    const times = await page.evaluate(() => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const starts = (name: string) =>
        entries
          .filter((entry) => entry.name.includes(name) && entry.name.endsWith('.json'))
          .map((entry) => entry.startTime);
      return {
        ledger: starts('/ledger-'),
        background: starts('/background-'),
        headline: performance.getEntriesByName('headline')[0]?.startTime ?? 0,
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      };
    });
    expect(times.ledger).toHaveLength(1);
    expect(times.background).toHaveLength(1);
    expect(times.headline).toBeGreaterThan(0);
    expect(times.paint).toBeGreaterThan(0);
    expect(times.background[0]).toBeGreaterThan(times.headline);
    expect(times.background[0]).toBeGreaterThan(times.paint);
  });
}

test.describe('without the background', () => {
  test.use({ allowedMessages: [/background-.*\.json|Failed to load resource/] });

  /** Refuses the second data file; returns how often that has happened, and a way to stop it. */
  async function refuseBackground(page: Page) {
    let isDown = true;
    let refusals = 0;
    page.on('requestfailed', (request) => {
      if (request.url().includes('/background-')) refusals++;
    });
    await page.route('**/background-*.json', (route) =>
      isDown ? route.abort() : route.continue(),
    );
    return {
      refusals: () => refusals,
      relent: () => {
        isDown = false;
      },
    };
  }

  test('the rest is there, with a sentence, and a retry that works', async ({ page }) => {
    const { refusals, relent } = await refuseBackground(page);
    await open(page, EVENT);
    const details = page.getByRole('complementary');
    await expect(details.getByRole('alert')).toContainText(FAILED);
    await expect(details.locator('.details-effects > li')).toHaveCount(1);
    await expect(page.locator('.timeline-mark').first()).toBeAttached();
    await details.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(refusals).toBe(2);
    await expect(details.getByRole('alert')).toContainText(FAILED);
    relent();
    await details.getByRole('button', { name: 'Try again' }).click();
    await expect(details.getByText(SUMMARY)).toBeVisible();
    await expect(details.locator('.details-sources > li')).toHaveCount(2);
    await expect(details.getByRole('alert')).toHaveCount(0);
    expect(queryOf(page)).toBe(EVENT);
  });

  test('marks of what is disputed say that they are missing', async ({ page }) => {
    const { relent } = await refuseBackground(page);
    await open(page, '?show=disputed');
    const foot = page.getByRole('contentinfo');
    await expect(foot.getByText(FAILED)).toBeVisible();
    relent();
    await foot.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.timeline-disputed').first()).toBeAttached();
    await expect(foot.getByText(FAILED)).toHaveCount(0);
  });

  test('after a retry the keyboard reads on at the heading', async ({ page }) => {
    const { relent } = await refuseBackground(page);
    await open(page, EVENT);
    relent();
    const retry = page.getByRole('complementary').getByRole('button', { name: 'Try again' });
    await retry.press('Enter');
    await expect(page.getByText(SUMMARY)).toBeVisible();
    await expect(page.locator('.details-heading')).toBeFocused();
  });

  test('the claims page says so, and a retry brings it', async ({ page }) => {
    const { relent } = await refuseBackground(page);
    await page.goto('/?view=claims&theme=dark');
    await expect(page.getByRole('alert')).toContainText(FAILED);
    relent();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.claims-item[data-claim]')).toHaveCount(213);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(queryOf(page)).toBe('?view=claims&theme=dark');
  });
});
