import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { putUp, test, untilKept } from './support/own-server.ts';
import { open, queryOf } from './support/page.ts';
import { expect } from './support/test.ts';

test.use({
  serviceWorkers: 'allow',
  // the browser itself asks for a newer worker whenever a page opens, and nobody answers
  allowedMessages: [/\/sw\.js|ERR_CONNECTION_REFUSED/],
});

test('with the server gone the page goes on, reloads, turns its language and opens new links', async ({
  page,
  server,
}) => {
  await open(page, '?at=2024-06-01');
  const picture = page.locator('.graph[data-positions]');
  const places = await picture.getAttribute('data-positions');
  await untilKept(page);
  await server.stop();
  // what the first visit did not need yet
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(picture).toHaveAttribute('data-positions', places ?? '');
  await page.getByRole('button', { name: '简体' }).click();
  await expect(page).toHaveTitle(/2024年6月1日/);
  await open(page, '?at=2025-11-03&vs=2024-06-01&view=table&lang=zh-Hant');
  await expect(page).toHaveTitle(/2025年11月3日/);
  await open(page, '?view=multiples');
  await open(page, '?view=claims');
  await page.goto('/?view=measures');
  await expect(page.locator('.measures')).toBeVisible();
  await open(page, '?at=2025-06-01&who=all&show=camps&pick=org.openai');
  await expect(page.getByRole('heading', { name: 'OpenAI' })).toBeVisible();
});

test('with the server gone the view is exported, and carries its link', async ({
  page,
  server,
}) => {
  await open(page, '?at=2024-06-01');
  await untilKept(page);
  await server.stop();
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'Download' }).click();
  const save = async (button: Locator) => {
    const download = page.waitForEvent('download');
    await button.click();
    return readFileSync(await (await download).path());
  };
  const picture = dialog.getByRole('button', { name: 'Download picture' });
  expect((await save(picture)).toString()).toContain('OpenAI');
  await dialog.getByRole('radio', { name: 'PNG' }).check();
  expect((await save(picture)).subarray(1, 4).toString()).toBe('PNG');
  expect((await save(dialog.locator('[data-file$="gexf"]'))).toString()).toContain('<gexf');
});

test('a newer version waits until the reader takes it, and then is the only one', async ({
  page,
  context,
  folder,
}) => {
  await open(page, '?at=2024-06-01');
  await untilKept(page);
  const other = await context.newPage();
  await open(other, '?at=2025-06-01');
  putUp(folder, true);
  await other.reload();
  const offer = page.getByRole('status').getByRole('button', { name: 'Load it' });
  await expect(offer).toBeVisible();
  await page.reload();
  await expect(offer).toBeVisible();
  for (const one of [page, other]) await expect(one.locator('meta[name="second"]')).toHaveCount(0);
  await offer.click();
  for (const one of [page, other]) await expect(one.locator('meta[name="second"]')).toHaveCount(1);
  expect(queryOf(page)).toBe('?at=2024-06-01');
  expect(queryOf(other)).toBe('?at=2025-06-01');
  await expect(offer).toHaveCount(0);
});

test('a version that is only half put up is not taken', async ({ page, folder }) => {
  await open(page, '?at=2024-06-01');
  await untilKept(page);
  putUp(folder, false);
  const workers = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    while (installing && installing.state === 'installing')
      await new Promise((go) => setTimeout(go, 50));
    return { found: installing?.state, waiting: registration.waiting?.state };
  });
  expect(workers).toEqual({ found: 'redundant', waiting: undefined });
  await page.reload();
  await expect(page.locator('.graph[data-positions]')).toBeVisible();
});
