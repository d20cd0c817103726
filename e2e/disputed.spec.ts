import { filedClaims, filedEvents } from './support/ledger-files.ts';
import { coreTies, ledgerAt, listedTies, open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** What is disputed by the files: events whose sources disagree, and what a contradicted claim is about. */
const DISPUTED = new Set([
  ...filedEvents.filter(({ disagreement }) => disagreement).map(({ id }) => `event.${id}`),
  ...filedClaims.filter(({ verdict }) => verdict === 'contradicted').flatMap(({ about }) => about),
]);

/** The ids of a day's disputed ties of those shown by default, sorted. */
function disputedTies(date: string): string[] {
  const shown = new Set(coreTies(date));
  return ledgerAt(date)
    .ties.filter(({ id }) => shown.has(id))
    .filter(({ id, events }) => [`tie.${id}`, ...events.map((e) => `event.${e}`)].some(isDisputed))
    .map(({ id }) => id);
}

function isDisputed(target: string): boolean {
  return DISPUTED.has(target as `event.${string}`);
}

test('what is disputed is marked when the reader asks, in table, timeline and link', async ({
  page,
}) => {
  await open(page, '?at=2025-11-18&view=table');
  const button = page.getByRole('button', { name: 'mark what is disputed' });
  const marks = page.locator('.timeline-item .timeline-mark');
  const disputedMarks = page.locator('.timeline-disputed .timeline-mark');
  const words = page.locator('.table-disputed');
  await expect(marks.first()).toBeAttached();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(words).toHaveCount(0);
  await expect(disputedMarks).toHaveCount(0);
  const all = await listedTies(page);

  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(queryOf(page)).toBe('?at=2025-11-18&show=disputed&view=table');
  await expect(words.first()).toHaveText('disputed');
  const marked = await page
    .locator('tr[data-tie]')
    .filter({ has: words })
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-tie')));
  expect(marked.sort()).toEqual(disputedTies('2025-11-18'));
  expect(marked).toContain('microsoft.anthropic.equity'); // CNBC and the announcement differ on it
  expect(marked.length).toBeLessThan(all.length);
  expect(await listedTies(page)).toEqual(all);
  expect(await disputedMarks.count()).toBeGreaterThan(0);
  expect(await disputedMarks.count()).toBeLessThan(await marks.count());

  await button.click();
  expect(queryOf(page)).toBe('?at=2025-11-18&view=table');
  await expect(words).toHaveCount(0);
  await expect(disputedMarks).toHaveCount(0);
});

test('a link that marks what is disputed changes the picture', async ({ page }) => {
  const picture = () =>
    page.evaluate(() => document.querySelector<HTMLCanvasElement>('.graph canvas')?.toDataURL());
  await open(page, '?at=2025-11-18&show=disputed');
  await expect(page.locator('.timeline-disputed .timeline-mark').first()).toBeAttached();
  let marked: string | undefined;
  const stands = async () => {
    const before = marked;
    marked = await picture();
    return marked === before;
  };
  await expect.poll(stands).toBe(true);
  await page.getByRole('button', { name: 'mark what is disputed' }).click();
  await expect(page.locator('.timeline-disputed')).toHaveCount(0);
  await expect.poll(async () => (await picture()) === marked).toBe(false);
  expect(queryOf(page)).toBe('?at=2025-11-18');
});
