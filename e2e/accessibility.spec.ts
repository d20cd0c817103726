import type { Page } from '@playwright/test';
import { findings } from './support/axe.ts';
import { open } from './support/page.ts';
import { expect, test } from './support/test.ts';

const VIEWS = {
  graph: '?at=2025-11-03',
  focus: '?at=2025-11-03&focus=openai&hops=2',
  table: '?at=2025-11-03&view=table&focus=openai',
  organisation: '?at=2025-11-03&pick=org.openai',
  tie: '?at=2025-11-03&pick=tie.microsoft.openai.compute',
  event: '?at=2025-11-03&pick=event.microsoft-openai-oct2024',
  notice: '?at=2025-02-30&focus=opnai',
  'no kinds': '?at=2025-11-03&kinds=none',
  everybody: '?at=2025-11-03&who=all',
  disputed: '?at=2025-11-18&show=disputed',
  'disputed in the table': '?at=2025-11-18&show=disputed&view=table',
  camps: '?at=2025-11-20&show=camps',
  'a camp in the table': '?at=2023-02-01&show=camps~camp.ona-triangle&view=table',
  'before any camp': '?at=2025-03-01&show=camps',
  'disputed event': '?at=2025-11-18&show=disputed&pick=event.microsoft-anthropic-5b',
  'organisation with many layers': '?at=2025-11-03&pick=org.microsoft',
  claims: '?view=claims',
} as const;

/** Colours differ by theme and wording by language, so each is looked at with one of the other; what is mostly text in Traditional Chinese too. */
function looksOf(name: string) {
  const both = [
    ['light', 'en'],
    ['dark', 'zh-Hans'],
  ] as const;
  const isText = name === 'claims' || name === 'disputed event';
  return isText ? [...both, ['light', 'zh-Hant'] as const] : both;
}

/** Follows a link in the page that is open: another look needs no other page. */
async function turnTo(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.replaceState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, `/${query}`);
}

async function expectNoFindings(page: Page): Promise<void> {
  await expect(page.locator('.vis-custom-time, .claims').first()).toBeAttached();
  await expect(page.locator('.details-note[role="status"]')).toHaveCount(0); // nothing still loads
  expect(await findings(page)).toEqual([]);
}

test('axe would find a picture without words, a button without a name and a pale text', async ({
  page,
}) => {
  await open(page, VIEWS.graph);
  await page.evaluate(() => {
    const [picture, button, text] = ['img', 'button', 'p'].map((name) =>
      document.querySelector('main')?.appendChild(document.createElement(name)),
    );
    picture?.setAttribute('src', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=');
    if (button) button.style.width = '2rem';
    if (text) Object.assign(text.style, { color: '#999', background: '#fff' });
    text?.append('pale');
  });
  const rules = (await findings(page)).map((found) => found.split(':')[0]);
  expect(rules.sort()).toEqual(['button-name', 'color-contrast', 'image-alt']);
  expect(await findings(page, '.foot')).toEqual([]);
});

for (const [name, query] of Object.entries(VIEWS)) {
  test(`axe finds nothing on a desk: ${name}`, async ({ page }) => {
    await open(page, query);
    for (const [theme, lang] of looksOf(name)) {
      await turnTo(page, `${query}&theme=${theme}&lang=${lang}`);
      await expect(page.locator(`html[lang="${lang}"][data-theme="${theme}"]`)).toBeAttached();
      await expectNoFindings(page);
    }
  });

  test(`axe finds nothing, and nothing scrolls sideways, on a phone: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, query);
    await expectNoFindings(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
}
