import type { Page } from '@playwright/test';
import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

test.describe('a browser in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('reads Chinese without being asked', async ({ page }) => {
    await open(page, '?at=2025-11-03');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025年11月3日');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.getByRole('button', { name: '表格' })).toBeVisible();
  });

  test('reads English where the link says so', async ({ page }) => {
    await open(page, '?at=2025-11-03&lang=en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 November 2025');
  });
});

/** What stands on the page in each language, as a reader of it would expect. */
const LANGUAGES = [
  {
    lang: 'en',
    button: 'English',
    day: '3 November 2025',
    event: 'OpenAI signs a seven-year, $38bn contract with Amazon Web Services',
    caption: 'Ties on 3 November 2025',
    row: ['Microsoft', 'OpenAI', 'compute', 'in force'],
    claims: 'Sources & claims',
    intro: '213 claims of 5 articles, each held against the record.',
    says: 'Microsoft obtained the exclusive right to deploy Claude 4',
    record: 'The record:Claude 4 had been out since 22 May 2025.',
    verdict: 'contradicted',
  },
  {
    lang: 'zh-Hans',
    button: '简体',
    day: '2025年11月3日',
    event: 'OpenAI与亚马逊AWS签七年380亿美元算力合同',
    caption: '2025年11月3日的关系',
    row: ['微软', 'OpenAI', '算力', '有效'],
    claims: '来源与说法',
    intro: '5篇文章共213条说法，逐条对照记录。',
    says: '微软取得Anthropic下一代模型Claude 4的独家云部署权。',
    record: '记录：Claude 4早在2025年5月22日已发布。',
    verdict: '与记录不符',
  },
  {
    lang: 'zh-Hant',
    button: '繁體',
    day: '2025年11月3日',
    event: 'OpenAI與亞馬遜AWS簽七年380億美元算力合約',
    caption: '2025年11月3日的關係',
    row: ['微軟', 'OpenAI', '算力', '有效'],
    claims: '來源與說法',
    intro: '5篇文章共213條說法，逐條對照記錄。',
    says: '微軟取得Anthropic下一代模型Claude 4的獨家雲端部署權。',
    record: '記錄：Claude 4早在2025年5月22日已發布。',
    verdict: '與記錄不符',
  },
] as const;

type Wording = (typeof LANGUAGES)[number];

async function expectDesk(page: Page, wording: Wording): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', wording.lang);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wording.day);
  await expect(page.locator('.headline-event')).toHaveText(wording.event);
  await expect(page.getByRole('caption')).toContainText(`${wording.caption} · `);
  const row = page.locator('tr[data-tie="microsoft.openai.compute"]');
  for (const [index, text] of wording.row.entries()) {
    await expect(row.getByRole('cell').nth(index)).toContainText(text);
  }
}

async function expectClaims(page: Page, wording: Wording): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', wording.lang);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wording.claims);
  await expect(page.locator('.claims-intro')).toHaveText(wording.intro);
  const claim = page.locator('[data-claim="s001-c16"]');
  await expect(claim.locator('.claims-says')).toContainText(wording.says);
  await expect(claim.locator('.claims-record')).toContainText(wording.record);
  const group = page.locator('.claims-group').filter({ has: claim });
  await expect(group.locator('.verdict').first()).toHaveText(wording.verdict);
}

for (const [from, to] of [
  [0, 1],
  [1, 2],
  [2, 0],
] as const) {
  const [first, second] = [LANGUAGES[from], LANGUAGES[to]];
  test(`the language can be switched from ${first.lang} to ${second.lang}, and its files are fetched once`, async ({
    page,
  }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      const name = /(?:ledger|background)-(?:en|zh-Hans|zh-Hant)(?=-\w+\.json)/.exec(request.url());
      if (name) fetched.push(name[0]);
    });
    await open(page, `?at=2025-11-03&view=table&lang=${first.lang}`);
    await expectDesk(page, first);
    await page.getByRole('button', { name: second.button }).click();
    await expectDesk(page, second);
    expect(queryOf(page)).toBe(`?at=2025-11-03&view=table&lang=${second.lang}`);
    await page.getByRole('button', { name: second.claims }).click();
    await expectClaims(page, second);
    await page.getByRole('button', { name: first.button }).click();
    await expectClaims(page, first);
    await page.getByRole('button', { name: second.button }).click();
    await expectClaims(page, second);
    const both = [first.lang, second.lang];
    const files = both.flatMap((lang) => [`background-${lang}`, `ledger-${lang}`]);
    expect(fetched.sort()).toEqual(files.sort());
  });
}

/** Letters that are written only in Simplified Chinese. */
const SIMPLIFIED =
  /[们这为说与对时会来个国发现开关资认议样过还进让该设计购应约经网络数据达欧电厂亿万]/u;

for (const { lang } of LANGUAGES.slice(1)) {
  test(`no claim is left in another language: ${lang}`, async ({ page }) => {
    await open(page, `?view=claims&lang=${lang}`);
    const texts = await page
      .locator('.claims-item')
      .locator(
        '.claims-says, .claims-record, .claims-links, .claims-links ~ .claims-sources > span',
      )
      .allInnerTexts();
    expect(texts.length).toBeGreaterThan(4 * 213 - 1);
    const names = /(?:[A-Za-z][\w.-]*[ ,:]+){4}[A-Za-z]/; // longer than any name in them
    expect(texts.filter((text) => names.test(text))).toEqual([]);
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    if (lang === 'zh-Hant') expect(texts.filter((text) => SIMPLIFIED.test(text))).toEqual([]);
    const sources = await page.locator('.claims-sources').allInnerTexts();
    const months = /(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]* 20\d\d/;
    expect(sources.filter((text) => months.test(text))).toEqual([]);
  });
}

test('the theme can be switched and stands in the link', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: 'Theme: Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(queryOf(page)).toBe('?at=2025-11-03&theme=dark');
});

test.describe('a system in dark', () => {
  test.use({ colorScheme: 'dark' });

  test('is followed where the link does not say', async ({ page }) => {
    await open(page, '?at=2025-11-03');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

for (const timezoneId of ['America/Los_Angeles', 'Asia/Shanghai']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('a day is the same day', async ({ page }) => {
      await open(page, '?at=2025-11-03');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 November 2025');
      await page.getByRole('slider').press('ArrowRight');
      await expect.poll(() => queryOf(page)).toBe('?at=2025-11-04');
    });
  });
}
