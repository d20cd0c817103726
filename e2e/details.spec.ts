import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

const TIE = '?at=2025-10-28&pick=tie.microsoft.openai.compute';

test('an organisation tells its allies, what changed of late, its history and on whom it depends', async ({
  page,
}) => {
  await open(page, '?at=2025-10-28&pick=org.openai');
  const details = page.getByRole('complementary', { name: 'Details' });
  const allies = details.getByRole('region', { name: 'Ties on 28 October 2025' });
  await expect(
    allies.locator('li').filter({ hasText: 'Microsoft' }).filter({ hasText: '$250bn' }),
  ).toHaveText('← Microsoft non-exclusive · $250bn committed');

  const recent = details.getByRole('region', { name: 'Changed in the 90 days' });
  const dropped = recent
    .getByRole('listitem')
    .filter({ hasText: 'Microsoft gives up its right of first refusal' });
  await expect(dropped.first()).toContainText('Microsoft · compute · loosens');

  const history = details.getByRole('region', { name: 'Ties through time' });
  const row = history.getByRole('button', { name: /^Microsoft → OpenAI, compute/ });
  await expect(row).toHaveAccessibleName('Microsoft → OpenAI, compute, since 22 Jul 2019');
  const rows = history.locator('.history-row');
  await expect(rows.filter({ visible: true })).toHaveCount(20);
  await history.getByRole('button', { name: /^Show all/ }).click();
  await expect(rows.filter({ visible: true })).toHaveCount(await rows.count());
  await history.getByRole('button', { name: 'Show fewer' }).click();
  await expect(rows.filter({ visible: true })).toHaveCount(20);

  const dependence = details.getByRole('region', { name: 'Dependence on providers of compute' });
  await expect(dependence).toContainText(
    '6 providers: CoreWeave, Google, Microsoft, Nscale, Oracle, SoftBank.',
  );
  await row.click();
  await expect.poll(() => queryOf(page)).toBe(TIE);
});

test('before the change the same organisation depends on one provider, and nothing may have changed', async ({
  page,
}) => {
  await open(page, '?at=2023-06-01&pick=org.openai');
  const details = page.getByRole('complementary', { name: 'Details' });
  const dependence = details.getByRole('region', { name: 'Dependence on providers of compute' });
  await expect(dependence).toContainText('One provider: Microsoft.');
  await expect(dependence.locator('dd').first()).toHaveText('1.00');
  await open(page, '?at=2023-02-28&pick=org.mistral');
  await expect(details.getByRole('region', { name: 'Changed in the 90 days' })).toContainText(
    'Nothing changed.',
  );
});

for (const [lang, table, exclusivity] of [
  ['en', 'Terms then and now', ['exclusive', 'right of first refusal', 'non-exclusive']],
  ['zh-Hans', '条款今昔对照', ['独家', '优先购买权', '非独家']],
  ['zh-Hant', '條款今昔對照', ['獨家', '優先購買權', '非獨家']],
] as const) {
  test(`a tie tells its terms then and now (${lang})`, async ({ page }) => {
    await open(page, `${TIE}&lang=${lang}`);
    const terms = page.getByRole('table', { name: table });
    const first = terms.locator('tbody').first();
    await expect(first.getByRole('cell')).toHaveText([...exclusivity]);
    await expect(terms.getByRole('columnheader')).toHaveCount(3);
  });
}

test('a tie leads to the other ties between the two', async ({ page }) => {
  await open(page, TIE);
  const parallel = page.getByRole('region', { name: 'Other ties between the two' });
  await expect(parallel.getByRole('listitem')).toHaveCount(6);
  await parallel.getByRole('button', { name: 'OpenAI → Microsoft, model' }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-10-28&pick=tie.openai.microsoft.model');
});

test('an event tells what it changed and leads to the events before and after it, on their days', async ({
  page,
}) => {
  await open(page, '?at=2025-01-21&pick=event.microsoft-openai-rofr-2025');
  const item = page.locator('.details-effects > li').filter({
    has: page.getByRole('button', { name: 'Microsoft → OpenAI, compute', exact: true }),
  });
  const first = item.getByRole('table').locator('tbody').first();
  await expect(first.getByRole('cell')).toHaveText(['exclusive', 'right of first refusal']);
  await item.getByRole('button', { name: /^Next: 28 Oct 2025/ }).click();
  await expect
    .poll(() => queryOf(page))
    .toBe('?at=2025-10-28&pick=event.microsoft-openai-azure-250b');
  await item.getByRole('button', { name: /^Previous: 21 Jan 2025/ }).click();
  await expect
    .poll(() => queryOf(page))
    .toBe('?at=2025-01-21&pick=event.microsoft-openai-rofr-2025');
});

test('on paper there is the link, every source with its address, all that was folded, and nothing to click', async ({
  page,
}) => {
  await open(page, '?at=2025-10-28&pick=org.openai&theme=dark');
  await expect(page.locator('.details-sources > li').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^This page: http.*\?at=2025-10-28&pick=org\.openai/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('28 October 2025');
  await expect(
    page.locator('.chip, .foot-slider, .panel-close, .vis-timeline').filter({ visible: true }),
  ).toHaveCount(0);
  const rows = page.locator('.history-row');
  await expect(rows.filter({ visible: true })).toHaveCount(await rows.count());
  const source = page.locator('.details-sources .outgoing-link').first();
  const written = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(written).toContain((await source.getAttribute('href')) ?? 'an address');
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.locator('.details-source-names').first()).toBeVisible();
  const ground = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--ground').trim(),
  );
  expect(ground).toBe('#faf7f1'); // the dark theme stays on the screen

  await page.emulateMedia({ media: 'screen' });
  await expect(history.locator('.details-source-names')).toHaveCount(0);
});

test('a tie on paper fits an A4 page and a letter, also from a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${TIE}&view=table`);
  await page.emulateMedia({ media: 'print' });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  for (const paper of [390, 688, 710]) {
    await page.setViewportSize({ width: paper, height: 1000 });
    expect(await width()).toBeLessThanOrEqual(paper);
  }
});
