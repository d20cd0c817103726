import type { Locator, Page } from '@playwright/test';
import { filedClaims } from './support/ledger-files.ts';
import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** How many claims were found to be what, with the verdict's words; counted by hand in data/claims.yaml. */
const VERDICTS = [
  ['confirmed', 'confirmed', 83],
  ['partly', 'partly right', 47],
  ['contradicted', 'contradicted', 27],
  ['unverifiable', 'unverifiable', 26],
  ['opinion', 'opinion or forecast', 30],
] as const;

const ARTICLES = [
  ['Article 000: OpenAI turns to Google for compute', 23],
  ['Article 001: OpenAI with Amazon, Microsoft with Anthropic', 79],
  ['Article 002: the October 2025 agreement of OpenAI and Microsoft', 26],
  ["Article 003: OpenAI to use Google's cloud for ChatGPT", 19],
  ['Article 004: the entanglements of the AI giants in 2025', 66],
] as const;

/** Two claims of each verdict, from all five articles, with a link of each: about events, ties and organisations. */
const FOLLOWED = [
  ['s000-c03', 'confirmed', 'tie.microsoft.openai.compute'],
  ['s003-c03', 'confirmed', 'event.microsoft-openai-10k-competitor'],
  ['s002-c13', 'partly right', 'event.microsoft-openai-rofr-2025'],
  ['s000-c14', 'partly right', 'org.google'],
  ['s001-c15', 'contradicted', 'event.microsoft-anthropic-5b'],
  ['s004-c04', 'contradicted', 'tie.nvidia.groq.acquisition'],
  ['s001-c22', 'unverifiable', 'tie.microsoft.openai.rivalry'],
  ['s002-c25', 'unverifiable', 'org.meta'],
  ['s001-c71', 'opinion or forecast', 'org.cambricon'],
  ['s002-c17', 'opinion or forecast', 'event.openai-foundation-controls-pbc'],
] as const;

const items = (page: Page): Locator => page.locator('.claims-item[data-claim]');

function filed(id: string) {
  const claim = filedClaims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return claim;
}

test('every claim of every article is listed, each with its verdict', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  await page.getByRole('button', { name: 'Sources & claims' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources & claims');
  await expect(page).toHaveTitle('Sources & claims · Entente');
  expect(queryOf(page)).toBe('?at=2025-11-03&view=claims');
  await expect(page.getByText('213 claims of 5 articles, each held against')).toBeVisible();
  const listed = await items(page).evaluateAll((all) =>
    all.map(({ dataset }) => `${dataset['claim']} ${dataset['verdict']}`),
  );
  expect(listed).toHaveLength(213);
  expect(listed.sort()).toEqual(filedClaims.map(({ id, verdict }) => `${id} ${verdict}`).sort());
  for (const [label, count] of ARTICLES) {
    const article = page.getByRole('region', { name: label });
    await expect(article.locator('.claims-item[data-claim]')).toHaveCount(count);
    await expect(article.getByRole('link', { name: /^the article/ })).toHaveAttribute(
      'href',
      /^https:\/\//,
    );
  }
});

test('the claims of one verdict can be shown alone', async ({ page }) => {
  await open(page, '?view=claims');
  const filter = page.getByRole('group', { name: 'Show claims by verdict' });
  const all = filter.getByRole('button', { name: 'all 213' });
  await expect(all).toHaveAttribute('aria-pressed', 'true');
  for (const [verdict, words, count] of VERDICTS) {
    const button = filter.getByRole('button', { name: `${words} ${count}`, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(all).toHaveAttribute('aria-pressed', 'false');
    await expect(items(page)).toHaveCount(count);
    await expect(page.locator(`.claims-item[data-verdict="${verdict}"]`)).toHaveCount(count);
  }
  await all.click();
  await expect(items(page)).toHaveCount(213);
});

test('claims of every verdict lead to what they are about, and back', async ({ page }) => {
  test.slow();
  await open(page, '?view=claims');
  for (const [id, verdict, target] of FOLLOWED) {
    await test.step(`${id} (${verdict}) leads to ${target}`, () =>
      followClaim(page, id, verdict, target));
  }
});

async function followClaim(page: Page, id: string, verdict: string, target: string) {
  const claim = filed(id);
  const item = page.locator(`[data-claim="${id}"]`);
  await expect(item.locator('.claims-says')).toHaveText(claim.says.en);
  const link = item.locator(`a[href*="pick=${target}"]`).first();
  const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  await link.click();
  await expect(page).toHaveURL(address);
  const told = page.getByRole('complementary').locator('.details-claims > li');
  const same = told.filter({ hasText: claim.says.en });
  await expect(same).toHaveCount(1);
  await expect(same.locator('.verdict')).toHaveText(verdict);
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(page.getByText('Not in the picture with these filters.')).toHaveCount(0);
  if (claim.day) expect(queryOf(page)).toContain(dayInLink(claim.day));
  await page.goBack();
  await expect(items(page)).toHaveCount(213);
  expect(queryOf(page)).toBe('?view=claims');
}

/** The last day is the default and stands in no link. */
function dayInLink(day: string): string {
  return day === '2025-12-31' ? 'pick=' : `at=${day}`;
}

test('a link of a claim shows the same when it is opened as an address', async ({ page }) => {
  await open(page, '?view=claims&lang=zh-Hant&theme=dark');
  const link = page.locator('[data-claim="s001-c15"] .claims-links a').first();
  const href = (await link.getAttribute('href')) ?? '';
  expect(decodeURIComponent(href)).toBe(
    '?at=2025-11-18&pick=event.microsoft-anthropic-5b&lang=zh-Hant&theme=dark',
  );
  await open(page, href);
  await expect(page.locator('.details-claims .verdict').first()).toBeVisible();
  await expect(page.locator('.details-claims')).toContainText('與記錄不符');
});

test('the way back from a claim leads to the verdict shown and the place read', async ({
  page,
}) => {
  await open(page, '?view=claims');
  await page.getByRole('button', { name: /^contradicted/ }).click();
  await expect(items(page)).toHaveCount(27);
  const link = page.locator('[data-claim="s004-c04"] .claims-links a').first();
  await link.scrollIntoViewIfNeeded();
  const scroller = page.locator('main.claims-page');
  const place = () => scroller.evaluate((element) => element.scrollTop);
  const before = await place();
  expect(before).toBeGreaterThan(500);
  await link.click();
  await expect(page.locator('.details-claims')).toBeVisible();
  await page.goBack();
  await expect(items(page)).toHaveCount(27);
  expect(await place()).toBe(before);
});
