import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { findings } from './support/axe.ts';
import { open, queryOf } from './support/page.ts';
import { settled, shown, spotOf } from './support/picture.ts';
import { expect, test } from './support/test.ts';

const VERSION = /data=[0-9a-f]{12}$/;

function dialog(page: Page) {
  return page.getByRole('dialog', { name: 'Share' });
}

/** Opens a link and the dialog over it, on one of its leaves. */
async function share(page: Page, query: string, leaf = 'Link'): Promise<void> {
  await open(page, query);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await dialog(page).getByRole('tab', { name: leaf }).click();
}

/** Whether the page keeps the next turn of the wheel from the page around, once what that does is drawn. */
function isWheelTaken(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const onWheel = (wheel: WheelEvent) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(wheel.defaultPrevented)));
        window.addEventListener('wheel', onWheel, { capture: true, once: true });
      }),
  );
}

/** Downloads what a button gives; its name and its text. */
async function taken(page: Page, button: string): Promise<readonly [string, string]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: button }).click(),
  ]);
  return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('Copy link gives the link that is shown, and opens the same', async ({ page }) => {
    const query = '?at=2025-11-03&focus=openai&pick=org.openai&cam=40,-20,1.5';
    await share(page, query);
    await dialog(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(dialog(page).getByText('Copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await expect(dialog(page).getByLabel('Link to what is on screen')).toHaveValue(link);
    const { search } = new URL(link);
    expect(search).toMatch(VERSION);
    await open(page, search);
    expect(queryOf(page).replace(/&data=.*/, '')).toBe(query);
    await page.reload();
    await share(page, search);
    await expect(page.locator('[data-share="link"]')).toHaveValue(link);
  });

  test('a link lets readers have their own language and colours, unless told otherwise', async ({
    page,
  }) => {
    await share(page, '?at=2025-11-03');
    const field = page.locator('[data-share="link"]');
    await expect(field).toHaveValue(/\?at=2025-11-03&data=[0-9a-f]{12}$/);
    await page.getByLabel('English, whatever their language').check();
    await page.getByLabel('light colours, whatever their system').check();
    await expect(field).toHaveValue(/\?at=2025-11-03&lang=en&theme=light&data=[0-9a-f]{12}$/);
  });

  test('citations and code are copied as they are shown', async ({ page }) => {
    await share(page, '?at=2025-11-03', 'Cite');
    for (const [form, start] of [
      ['APA', /^The Entente authors\. \(n\.d\.\)\. Alliances in AI on 3 November 2025 \(Ledger/],
      ['Plain line', /^The Entente authors: Alliances in AI on 3 November 2025\. Entente, ledger/],
      ['Markdown', /^\*\*\[Alliances in AI on 3 November 2025\]\(http:/],
    ] as const) {
      await page.getByLabel(form, { exact: true }).check();
      await page.getByRole('button', { name: 'Copy citation' }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(start);
    }
    await page.getByRole('tab', { name: 'Embed' }).click();
    await page.getByLabel('fixed').check();
    await page.getByLabel('Width in px').fill('800');
    await dialog(page).getByLabel('dark').check();
    await page.getByRole('button', { name: 'Copy code' }).click();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toMatch(
      /^<iframe src="http:\/\/[^"<>]+\?at=2025-11-03&amp;embed=1&amp;lang=en&amp;theme=dark&amp;data=[0-9a-f]{12}" title="Entente: Alliances in AI on 3 November 2025" width="800" height="480" loading="lazy" style="border:0"><\/iframe>$/,
    );
  });
});

test('where nothing can be copied the text is selected, and the page says what to do', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {}));
  await share(page, '?at=2025-11-03');
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('press Ctrl+C');
  const field = page.locator('[data-share="link"]');
  await expect(field).toBeFocused();
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  await expect(field).toHaveValue(selected);
});

test('s opens it, arrow keys turn its leaves, Escape gives the focus back', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  const button = page.getByRole('button', { name: 'Share', exact: true });
  await button.focus();
  await page.keyboard.press('s');
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('tab', { name: 'Link' }).focus();
  for (const leaf of ['Embed', 'Cite', 'Download', 'Link', 'Embed']) {
    await page.keyboard.press('ArrowRight');
    await expect(dialog(page).getByRole('tab', { name: leaf, selected: true })).toBeFocused();
  }
  await page.keyboard.press('End');
  await expect(dialog(page).getByRole('tabpanel', { name: 'Download' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('the QR code fills the dialog for the people in the room', async ({ page }) => {
  await share(page, '?at=2025-11-03');
  const code = dialog(page).getByRole('img', { name: 'QR code of the link' });
  const small = await code.boundingBox();
  await dialog(page).getByRole('button', { name: 'Show the QR code large' }).click();
  const large = await code.boundingBox();
  expect(large?.width).toBeGreaterThan(2.5 * (small?.width ?? 0));
  await expect(dialog(page).getByText(/^http:.*at=2025-11-03&data=/)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Back to the link' }).click();
  await expect(dialog(page).getByRole('button', { name: 'Copy link' })).toBeVisible();
});

for (const [name, width, height, query] of [
  ['on a desk', 1440, 900, '?at=2025-11-03&lang=en'],
  ['on a phone, in the dark', 390, 844, '?at=2025-11-03&lang=en&theme=dark'],
] as const) {
  test(`nothing in it is hard to reach ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await share(page, query);
    for (const leaf of ['Link', 'Embed', 'Cite', 'Download']) {
      await dialog(page).getByRole('tab', { name: leaf }).click();
      if (leaf === 'Download') await expect(dialog(page).getByRole('img')).toBeVisible();
      expect(await findings(page, 'dialog')).toEqual([]);
      const isWide = await page.evaluate(
        () =>
          document.querySelector('dialog')?.scrollWidth !==
          document.querySelector('dialog')?.clientWidth,
      );
      expect(isWide, leaf).toBe(false);
    }
  });
}

test('pictures and data are saved under names that tell the day', async ({ page }) => {
  await share(page, '?at=2025-11-03&vs=2024-11-03', 'Download');
  const [name, svg] = await taken(page, 'Download picture');
  expect(name).toBe('entente-2024-11-03-to-2025-11-03-page.svg');
  expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg[^>]* width="1600" height="1000"/);
  await expect(dialog(page).getByText(`Saved as ${name}.`)).toBeVisible();
  await page.getByLabel('square').check();
  await page.getByLabel('PNG').check();
  const [png] = await taken(page, 'Download picture');
  expect(png).toBe('entente-2024-11-03-to-2025-11-03-square@2x.png');
  for (const [button, ending] of [
    ['Ties of the day: download as CSV', '.csv'],
    ['What differs between the two days: download as JSON', '.json'],
    ['Network through time: download as GEXF', '.gexf'],
  ] as const) {
    const [file, text] = await taken(page, button);
    expect(file.endsWith(ending), file).toBe(true);
    expect(text.length).toBeGreaterThan(500);
  }
});

test.describe('when a part cannot be fetched', () => {
  test.use({ allowedMessages: [/request failed|Failed to load|console error/] });

  test('it says so, and what to do', async ({ page }) => {
    await page.route('**/assets/{sheets,files}-*.js', (route) => route.abort());
    await share(page, '?at=2025-11-03', 'Download');
    const told = 'A part of the page could not be fetched.';
    await expect(dialog(page).getByText(`The picture could not be made: ${told}`)).toBeVisible();
    await expect(dialog(page).getByText(`The file could not be made: ${told}`)).toBeVisible();
  });
});

test.describe('in a frame of another page', () => {
  for (const [width, height] of [
    [320, 240],
    [320, 568],
    [640, 400],
    [1200, 630],
  ] as const) {
    test(`of ${width} × ${height} px stand graph, day and a link back, and nothing scrolls`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, '?at=2025-11-03&focus=openai&embed=1&theme=dark');
      await expect(page.getByRole('heading', { name: '3 November 2025' })).toBeInViewport();
      const back = page.getByRole('link', { name: 'Open in Entente' });
      await expect(back).toBeInViewport({ ratio: 1 });
      await expect(back).toHaveAttribute('href', /\/\?at=2025-11-03&focus=openai&theme=dark$/);
      await expect(back).toHaveAttribute('target', '_blank');
      await expect(page.locator('.graph')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.masthead, .foot, .panel')).toHaveCount(0);
      const size = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth, scrollHeight];
      });
      expect(size).toEqual([width, height]);
      expect(await findings(page)).toEqual([]);
    });
  }

  test('an organisation tapped is told to the whole page, and the history stays the host’s', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    await open(page, '?at=2025-11-03&embed=1');
    const before = await page.evaluate(() => window.history.length);
    await settled(page);
    const { x, y } = await spotOf(page, 'openai');
    await page.mouse.click(x, y);
    const back = page.getByRole('link', { name: 'Open in Entente' });
    await expect(back).toHaveAttribute('href', /\?at=2025-11-03&pick=org\.openai$/);
    expect(await page.evaluate(() => window.history.length)).toBe(before);
  });

  test('neither keys nor the wheel are taken from the page around', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    await open(page, '?at=2025-11-03&embed=1');
    await settled(page);
    const before = await shown(page);
    for (const key of ['s', 't', '?', 'Space', '.', '/']) await page.keyboard.press(key);
    await page.mouse.move(320, 200);
    const isTaken = isWheelTaken(page);
    await page.mouse.wheel(0, 300);
    expect(await isTaken).toBe(false);
    expect(await shown(page)).toEqual(before);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => queryOf(page)).toContain('cam=');
    expect(queryOf(page).replace(/&cam=[^&]*/, '')).toBe('?at=2025-11-03&embed=1');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
