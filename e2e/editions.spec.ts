import type { Page } from '@playwright/test';
import { keyframesFrom } from '../src/dataset/filed-tracks.ts';
import { readKept } from '../src/dataset/kept-file.ts';
import type { Day } from '../src/domain/time/day.ts';
import { placesOn } from '../src/layout/keyframes.ts';
import { drawnPositions, listedTies, open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

// The second edition moved two dates of effect, so that NVIDIA rents nothing from CoreWeave in March 2023.
const FIRST = 'fb764aa4c337';
const LEASE = 'coreweave.nvidia.compute';
const TABLE = 'at=2023-03-01&basis=effective&view=table';

const isKept = (address: string) =>
  /\/assets\/kept\/fb764aa4c337-[0-9a-f]{8}\/ledger-en\.json$/.test(address);
const line = (page: Page) => page.locator('.edition');
const notice = (page: Page) => page.locator('.notice');

test('a living link says what has changed in its view, and offers both ledgers', async ({
  page,
}) => {
  await open(page, `?${TABLE}&data=${FIRST}`);
  await expect(line(page)).toContainText('2 ties differ in this link’s view since it was made.');
  expect(await listedTies(page)).not.toContain(LEASE);
  expect(queryOf(page)).toBe(`?${TABLE}&data=${FIRST}`);

  await page.getByRole('button', { name: 'See it as of 22 Nov 2026' }).press('Enter');
  await expect(line(page)).toContainText('This is the ledger as of 22 Nov 2026.');
  await expect(page.locator(`tr[data-tie="${LEASE}"]`)).toBeVisible();
  expect(queryOf(page)).toBe(`?${TABLE}&data=${FIRST}~frozen`);
  const newest = page.getByRole('button', { name: 'Show the newest' });
  await expect(newest).toBeFocused();

  await newest.press('Enter');
  await expect(line(page)).toHaveCount(0);
  await expect(page.locator(`tr[data-tie="${LEASE}"]`)).toHaveCount(0);
  expect(queryOf(page)).toMatch(new RegExp(`^\\?${TABLE}&data=[0-9a-f]{12}$`));

  await page.goBack();
  await expect(page.locator(`tr[data-tie="${LEASE}"]`)).toBeVisible();
});

test('the newest can be kept, in Chinese as well', async ({ page }) => {
  await open(page, `?${TABLE}&lang=zh-Hans&data=${FIRST}`);
  await expect(line(page)).toContainText('自此链接生成以来，其视图中有2项关系发生变化。');
  await page.getByRole('button', { name: '保持最新' }).click();
  await expect(line(page)).toHaveCount(0);
  expect(await listedTies(page)).not.toContain(LEASE);
  await page.reload();
  await expect(page.locator('tr[data-tie]').first()).toBeVisible();
  await expect(line(page)).toHaveCount(0);
});

test('goes back to the view of the link, wherever the reader has gone from there', async ({
  page,
}) => {
  await open(page, `?${TABLE}&data=${FIRST}`);
  await expect(line(page)).toBeVisible();
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(line(page)).toContainText('2 ties differ');
  await page.getByRole('button', { name: 'See it as of 22 Nov 2026' }).click();
  expect(queryOf(page)).toBe(`?${TABLE}&data=${FIRST}~frozen`);
});

test('a link in whose view nothing has changed says nothing, nor does one of the newest', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('response', (response) => fetched.push(response.url()));
  await open(page, '?at=2023-03-01&view=table');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((address) => address.includes('/kept/'))).toEqual([]);

  await open(page, `?at=2023-03-01&view=table&data=${FIRST}`);
  await expect.poll(() => fetched.filter((address) => isKept(address)).length).toBe(1);
  await page.waitForLoadState('networkidle');
  await expect(line(page)).toHaveCount(0);
  await expect(notice(page)).toHaveCount(0);
});

test('a frozen link shows its own ledger, words and background, before any other is fetched', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, `?at=2023-03-01&pick=event.google-anthropic-cloud-3b&data=${FIRST}~frozen`);
  const first = fetched.find((address) => /ledger-en[\w-]*\.json$/.test(address));
  expect(isKept(first ?? '')).toBe(true);
  await expect(line(page)).toContainText(
    'This is the ledger as of 22 Nov 2026. The newest has the same ties in this link’s view.',
  );
  await expect(page.locator('.details-dates')).toContainText('in effect 2023');
  await page.getByRole('button', { name: 'Show the newest' }).click();
  await expect(page.locator('.details-dates')).not.toContainText('in effect');
});

test('a frozen link draws the picture that is kept, in Traditional Chinese as well', async ({
  page,
}) => {
  await open(page, `?at=2023-03-01&basis=effective&lang=zh-Hant&data=${FIRST}~frozen`);
  await expect(line(page)).toContainText('當前顯示的是2026年11月22日的帳本。');
  await expect(line(page)).toContainText('最新帳本中，此連結的檢視有2項關係與此不同。');
  const day = Number(await page.locator('.graph').getAttribute('data-day'));
  const drawn = await drawnPositions(page, day);
  const { records, positions } = readKept('data', FIRST);
  const ids = records.organizations.map(({ id }) => id);
  const kept = placesOn(keyframesFrom(positions.core, ids), day as Day);
  expect(drawn.size).toBeGreaterThan(10);
  for (const [id, [x, y]] of drawn) {
    expect([id, x, y]).toEqual([id, kept.get(id)?.x, kept.get(id)?.y]);
  }
});

for (const [lang, frozen, living] of [
  [
    'en',
    'Ledger 0123456789ab, which it asks for, is not kept here; the newest is shown.',
    'It was made with ledger 0123456789ab, which is not kept here; what has changed since cannot be told.',
  ],
  [
    'zh-Hans',
    '链接所指的账本版本0123456789ab未在此保留，现显示最新账本。',
    '链接生成时所用的账本版本0123456789ab未在此保留，无法说明此后有哪些变化。',
  ],
] as const) {
  test(`a version that is not kept is told, in ${lang}`, async ({ page }) => {
    await open(page, `?${TABLE}&lang=${lang}&data=0123456789ab~frozen`);
    await expect(notice(page)).toContainText(frozen);
    expect(await listedTies(page)).not.toContain(LEASE);
    await open(page, `?${TABLE}&lang=${lang}&data=0123456789ab`);
    await expect(notice(page)).toContainText(living);
    await expect(line(page)).toHaveCount(0);
  });
}

test.describe('where the kept ledger cannot be fetched', () => {
  test.use({ allowedMessages: [/404/] });

  test('the newest is offered', async ({ page }) => {
    await page.route('**/assets/kept/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`/?${TABLE}&data=${FIRST}~frozen`);
    await expect(page.getByRole('alert')).toContainText('The ledger could not be loaded.');
    await page.getByRole('button', { name: 'Show the newest' }).click();
    expect(await listedTies(page)).not.toContain(LEASE);
    expect(queryOf(page)).toBe(`?${TABLE}`);
  });
});
