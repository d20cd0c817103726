import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { decodePermalink } from '../src/viewstate/permalink/permalink.ts';
import { reconcile } from '../src/viewstate/permalink/reconcile.ts';
import type { ViewState } from '../src/viewstate/view-state.ts';
import { KNOWN_LINKS, type KnownLink } from '../tests/permalinks/read-links.ts';
import { REAL_INDEX } from '../tests/support/real-ledger.ts';
import { expect, test } from './support/test.ts';
import { arrive } from './support/tour.ts';

/** Links without a slip in them that show more than a frame, a talk or an earlier ledger; these have tests of their own. */
function isWhole({ view, problems }: KnownLink): boolean {
  const { embed, present, story, data } = view;
  return problems.length === 0 && !embed && !present && story === null && data === null;
}

/** Thirty of them, evenly out of all forms that there are. */
function thirty(): readonly KnownLink[] {
  const whole = KNOWN_LINKS.filter(isWhole);
  return Array.from({ length: 30 }, (_, index) => {
    const link = whole[Math.floor((index * whole.length) / 30)];
    if (!link) throw new Error('The corpus holds fewer than 30 such links.');
    return link;
  });
}

/** The link that the page gives by its own button, whatever its language. */
async function copyLink(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('s');
  await page.locator('[data-copy="link"]').click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).not.toBe('');
  return copied();
}

function unmarked(view: ViewState): ViewState {
  return { ...view, data: null };
}

test.describe('links of the corpus', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const start of [0, 10, 20]) {
    test(`${start + 1} to ${start + 10} open, and are copied as links to the same`, async ({
      page,
    }) => {
      for (const { link, view } of thirty().slice(start, start + 10)) {
        await arrive(page, link);
        const copied = decodePermalink(new URL(await copyLink(page)).search);
        expect(copied.problems, link).toEqual([]);
        expect(copied.view.data, link).toEqual({
          version: expect.stringMatching(/^[0-9a-f]{12}$/),
          isFrozen: false,
        });
        expect(unmarked(copied.view), link).toEqual(reconcile(view, REAL_INDEX).view);
      }
    });
  }
});

/** The picture of what is on screen, as the page saves it when it has all that it tells. */
async function savePicture(page: Page): Promise<string> {
  await page.keyboard.press('s');
  await page.getByRole('tab', { name: 'Download' }).click();
  await expect(page.locator('button[data-file]').first()).toBeEnabled(); // the sources are there
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download picture' }).click(),
  ]);
  await page.keyboard.press('Escape');
  return readFile(await download.path(), 'utf8');
}

/** The picture of a link in a browser of its own, as another reader has it. */
async function elsewhere(
  browser: Browser,
  address: string,
  options: Parameters<Browser['newContext']>[0],
): Promise<string> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('.graph[data-positions]')).toBeVisible();
  const picture = await savePicture(page);
  await context.close();
  return picture;
}

for (const rest of [
  'focus=openai&hops=2&show=camps&theme=light',
  'who=all&pins=openai:120,-40&theme=light',
]) {
  test(`the picture of ?${rest} is the same to the byte, however and wherever one comes to it`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await arrive(page, `?lang=en&${rest}`);
    const direct = await savePicture(page);
    expect(direct).toContain('<svg');

    await arrive(page, `?at=2025-12-22&lang=en&${rest}`);
    expect(await savePicture(page)).not.toBe(direct);
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('31 December 2025');
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible(); // it has stopped
    expect(await savePicture(page), 'by playing').toBe(direct);

    const address = `${baseURL}/?lang=en&${rest}`;
    const looks = {
      'another window': { viewport: { width: 1024, height: 768 } },
      'a phone, dark, sharp, elsewhere': {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 3,
        colorScheme: 'dark',
        timezoneId: 'Asia/Shanghai',
        locale: 'zh-CN',
      },
      'a second run': { viewport: { width: 1440, height: 900 } },
    } as const;
    for (const [name, look] of Object.entries(looks)) {
      expect(await elsewhere(browser, address, look), name).toBe(direct);
    }
  });
}
