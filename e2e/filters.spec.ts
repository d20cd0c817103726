import type { Page } from '@playwright/test';
import { findings } from './support/axe.ts';
import { ledgerAt, listedTies, open, queryOf } from './support/page.ts';
import { settled } from './support/picture.ts';
import { expect, test } from './support/test.ts';

const DAY = '2025-11-03';

async function places(page: Page): Promise<Map<string, string>> {
  await settled(page);
  const text = (await page.locator('.graph').getAttribute('data-positions')) ?? '[]';
  const drawn: [string, number, number][] = JSON.parse(text);
  return new Map(drawn.map(([id, x, y]) => [id, `${x} ${y}`]));
}

async function openFilters(page: Page) {
  await page
    .locator('.foot')
    .getByRole('button', { name: /^Filters/ })
    .focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Filters' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('filters are set by keyboard, stand in the link, and give the same table again', async ({
  page,
}) => {
  await open(page, `?at=${DAY}&view=table&kinds=compute~chips~equity`);
  const dialog = await openFilters(page);
  const figure = dialog.getByRole('status');
  await dialog.getByRole('checkbox', { name: /^investor/ }).press('Space');
  await dialog.getByRole('radio', { name: /^in force or reported/ }).press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: /^in force \d/ })).toBeChecked();
  await dialog.getByLabel('Another amount in US dollars').fill('a lot');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('“a lot” is not an amount');
  await dialog.getByLabel('Another amount in US dollars').fill('$1.5bn');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('radio', { name: /^\$1.5bn/ })).toBeChecked();
  const promised = Number((await figure.textContent())?.split(' ')[0]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filters, 4 active' })).toBeFocused();

  const query =
    `?at=${DAY}&kinds=compute~chips~equity` +
    '&orgs=lab~hyperscaler~neocloud~chipmaker~platform~government~startup~venture~energy~person' +
    '&standing=in-force&amount=1500000000&view=table';
  await expect.poll(() => queryOf(page)).toBe(query);
  await expect(page.locator('.headline')).toContainText(
    'compute, chips, equity only · without investor · in force only · at least $1.5bn',
  );
  const listed = await listedTies(page);
  expect(listed).toHaveLength(promised);
  const { ties, organizations } = ledgerAt(DAY);
  const kindOf = new Map(organizations.map(({ id, kind }) => [id, kind]));
  for (const id of listed) {
    const tie = ties.find((candidate) => candidate.id === id);
    const usd = (tie?.deals ?? [])
      .filter((deal) => deal.standing === 'in-force')
      .reduce((sum, deal) => sum + (deal.amountUsd ?? 0), 0);
    expect([id, tie?.standing, usd >= 1.5e9]).toEqual([id, 'in-force', true]);
    expect([kindOf.get(tie?.from ?? ''), kindOf.get(tie?.to ?? '')]).not.toContain('investor');
  }
  await page.reload();
  expect(await listedTies(page)).toEqual(listed);
});

test('what filters and hiding leave stands where it stood, and one act clears all', async ({
  page,
}) => {
  await open(page, `?at=${DAY}`);
  const before = await places(page);
  const dialog = await openFilters(page);
  await dialog.getByRole('radio', { name: /^\$1bn/ }).check();
  await dialog.getByRole('checkbox', { name: /^chipmaker/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await places(page)).size).toBeLessThan(before.size);
  const left = await places(page);
  expect(left.size).toBeGreaterThan(5);
  expect(left.has('nvidia')).toBe(false);
  for (const [id, place] of left) expect([id, place]).toEqual([id, before.get(id)]);
  await page.getByRole('button', { name: /^Clear all/ }).click();
  await expect.poll(() => queryOf(page)).toBe(`?at=${DAY}`);
  await expect
    .poll(async () => Object.fromEntries(await places(page)))
    .toEqual(Object.fromEntries(before));
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Filters, 2 active' })).toBeVisible();
});

test('two organisations in focus, as far as number keys say, with the rest hidden', async ({
  page,
}) => {
  await open(page, `?at=${DAY}&view=table&focus=openai&pick=org.apple`);
  const panel = page.getByRole('complementary');
  await expect(
    panel.getByRole('heading', { name: /^Shortest paths from OpenAI to Apple/ }),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Focus', exact: true }).click();
  await expect(page.locator('.headline')).toContainText('OpenAI, Apple in focus');
  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  const all = (await listedTies(page)).length;

  await page.getByRole('button', { name: 'only these' }).click();
  await expect.poll(() => queryOf(page)).toBe(`?at=${DAY}&focus=openai~apple&rest=hide&view=table`);
  const near = await listedTies(page);
  expect(near.every((id) => /^(openai|apple)\.|\.(openai|apple)\./.test(id))).toBe(true);
  await page.keyboard.press('2');
  await expect(
    page.getByRole('button', { name: 'OpenAI, Apple in focus, 2 hops' }),
  ).toHaveAttribute('aria-pressed', 'true');
  const nearer = await listedTies(page);
  expect(nearer.length).toBeGreaterThan(near.length);
  expect(nearer.length).toBeLessThan(all);

  await panel
    .getByRole('button', { name: /OpenAI → Apple, model|Apple → OpenAI, model/ })
    .first()
    .click();
  await expect.poll(() => queryOf(page)).toContain('pick=tie.openai.apple.model');
});

test('where no path leads from one to the other, that is said', async ({ page }) => {
  await open(page, `?at=2023-02-01&focus=openai~apple&kinds=energy`);
  await expect(page.getByRole('complementary')).toContainText(
    'No path on 1 February 2023 over the ties that the filters let through.',
  );
});

for (const [theme, lang, name] of [
  ['light', 'en', /^Filters/],
  ['dark', 'zh-Hans', /^筛选/],
] as const) {
  test(`axe finds nothing with the filters and paths open (${theme}, ${lang})`, async ({
    page,
  }) => {
    const set = 'orgs=lab~hyperscaler~chipmaker&amount=1000000000&focus=openai~nvidia';
    await open(page, `?at=${DAY}&${set}&theme=${theme}&lang=${lang}`);
    await expect(page.locator('.paths')).toBeVisible();
    expect(await findings(page, '.main')).toEqual([]);
    await page.locator('.foot').getByRole('button', { name }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
}

test('on a phone the filters fit and can be touched', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `?at=${DAY}&focus=openai~nvidia&kinds=compute`);
  await page
    .locator('.foot')
    .getByRole('button', { name: /^Filters/ })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const spare = await dialog.evaluate((element) => element.clientWidth - element.scrollWidth);
  expect(spare).toBeGreaterThanOrEqual(0);
  const rows = await dialog
    .locator('label')
    .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(Math.min(...rows)).toBeGreaterThanOrEqual(24);
  await dialog.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => queryOf(page)).toBe(`?at=${DAY}`);
});
