import type { Locator, Page } from '@playwright/test';
import { en } from '../src/i18n/messages/en.ts';
import { zhHans } from '../src/i18n/messages/zh-hans.ts';
import { zhHant } from '../src/i18n/messages/zh-hant.ts';
import { findings } from './support/axe.ts';
import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

const READERS = [
  { lang: 'en', messages: en, alias: 'MSFT', microsoft: 'Microsoft' },
  { lang: 'zh-Hans', messages: zhHans, alias: '微软云', microsoft: '微软' },
  { lang: 'zh-Hant', messages: zhHant, alias: '微軟', microsoft: '微軟' },
] as const;

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    const isThere = await target.evaluate((element) => element === document.activeElement);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came to it.');
}

async function expectNoFindings(page: Page): Promise<void> {
  await expect(page.locator('.details-note[role="status"]')).toHaveCount(0); // nothing still loads
  expect(await findings(page)).toEqual([]);
}

test.use({ allowedMessages: [/request to another origin/] }); // the source that is followed

for (const { lang, messages, alias, microsoft } of READERS) {
  test(`from a cold start to the terms and back, by keyboard alone (${lang})`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.context().route(/^https:/, (route) => route.fulfill({ body: 'a source' }));
    await open(page, `?lang=${lang}`);
    const panel = page.getByRole('complementary');
    const heading = panel.getByRole('heading', { level: 2 });

    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.insertText(alias);
    await expect(page.getByRole('option').first()).toContainText(microsoft);
    await expectNoFindings(page);
    await page.keyboard.press('Enter');
    await expect(heading).toHaveText(microsoft);

    await page.keyboard.press('f');
    await page.keyboard.press('1');
    await expect.poll(() => queryOf(page)).toContain('focus=microsoft');
    await expectNoFindings(page);

    await page.keyboard.press('d');
    await page.keyboard.type('2025-10-28');
    await page.keyboard.press('Enter');
    await expect.poll(() => queryOf(page)).toContain('at=2025-10-28');

    const tie = panel.locator('.details-ties button', { hasText: 'OpenAI' }).first();
    await tabTo(page, tie);
    await expectNoFindings(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => queryOf(page)).toContain('pick=tie.microsoft.openai.compute');
    const terms = panel.getByRole('table').first();
    const { exclusivities } = messages;
    await expect(terms).toContainText(exclusivities['right-of-first-refusal']);
    await expect(terms).toContainText(exclusivities['non-exclusive']);
    await expectNoFindings(page);

    const source = panel.locator('a[href^="https:"]').first();
    await tabTo(page, source);
    const address = await source.getAttribute('href');
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('Enter');
    const followed = await opened;
    await expect.poll(() => followed.url()).toBe(address);
    await followed.close();

    await page.keyboard.press('c');
    await expect.poll(() => queryOf(page)).toContain('vs=2024-10-28');
    await tabTo(page, page.getByRole('textbox', { name: messages.compare.other }));
    await page.keyboard.type('2023-01-23');
    await page.keyboard.press('Enter');
    await expect.poll(() => queryOf(page)).toContain('vs=2023-01-23');
    await expectNoFindings(page);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+C');
    await expect.poll(() => queryOf(page)).toBe(`?at=2025-10-28&lang=${lang}`);
    await expectNoFindings(page);
  });
}
