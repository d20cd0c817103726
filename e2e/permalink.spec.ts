import { parseDay } from '../src/domain/time/day.ts';
import { TIE_KINDS } from '../src/domain/vocabulary.ts';
import { coreTies, drawnPositions, ledgerAt, listedTies, open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

const NOVEMBER_3 = Number(parseDay('2025-11-03'));

test('a link to a day and a focus draws that state', async ({ page }) => {
  await open(page, '?at=2025-11-03&focus=openai');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 November 2025');
  await expect(page.getByText('OpenAI in focus')).toBeVisible();
  await expect(page.locator('.headline')).toContainText('$38bn');
  await expect(page).toHaveTitle('3 November 2025 · Entente');
  const ties = coreTies('2025-11-03');
  await expect(page.getByRole('img', { name: `: ${ties.length} ties.` })).toBeVisible();
  const drawn = await drawnPositions(page, NOVEMBER_3);
  const tied = new Set(ties.flatMap((id) => id.split('.').slice(0, 2)));
  expect([...drawn.keys()].sort()).toEqual([...tied].sort());
});

test('the table of the same link lists exactly the ties of the ledger command', async ({
  page,
}) => {
  await open(page, '?at=2025-11-03&focus=openai&view=table');
  const listed = await listedTies(page);
  expect(listed).toEqual(coreTies('2025-11-03'));
  expect(listed).toContain('amazon.openai.compute'); // agreed that day, between two of tier 1
  expect(listed).not.toContain('iren.microsoft.compute'); // agreed that day too, IREN is not
});

test('all kinds between all organisations are all ties of the ledger command', async ({ page }) => {
  await open(page, `?at=2024-08-01&view=table&who=all&kinds=${TIE_KINDS.join('~')}`);
  expect(await listedTies(page)).toEqual(ledgerAt('2024-08-01').ties.map((tie) => tie.id));
});

test('a kinds filter in the link holds in table and address', async ({ page }) => {
  await open(page, '?at=2025-11-03&kinds=compute&view=table');
  const compute = coreTies('2025-11-03').filter((id) => id.endsWith('.compute'));
  expect(await listedTies(page)).toEqual(compute);
  await page.locator('.filters-kind', { hasText: 'chips' }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&kinds=compute~chips&view=table');
});

test('everybody is shown by a button, and in the link', async ({ page }) => {
  await open(page, '?at=2025-11-03&kinds=compute&view=table');
  const button = page.getByRole('button', { name: 'all organisations', exact: true });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(queryOf(page)).toBe('?at=2025-11-03&kinds=compute&who=all&view=table');
  await expect(page.locator('tr[data-tie="iren.microsoft.compute"]')).toBeVisible();
  const compute = ledgerAt('2025-11-03').ties.filter(({ kind }) => kind === 'compute');
  expect(await listedTies(page)).toEqual(compute.map(({ id }) => id));
  await button.click();
  expect(queryOf(page)).toBe('?at=2025-11-03&kinds=compute&view=table');
});

test('back and forward walk through the acts', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  await page.getByRole('button', { name: 'Table' }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-03&view=table');
  await page.getByRole('button', { name: 'Previous change' }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-10-31&view=table');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 November 2025');
  await page.goBack();
  await expect(page.locator('.graph')).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('31 October 2025');
  await expect(page.locator('table')).toBeVisible();
});

test('picks in a link open their details', async ({ page }) => {
  await open(page, '?at=2025-03-01&pick=tie.microsoft.openai.compute');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('right of first refusal');
  await open(page, '?at=2025-03-01&pick=org.anthropic');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Anthropic');
  await open(page, '?pick=event.aws-openai-38b');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('$38bn');
  const source = panel.locator('a[href^="https://"]').first();
  await expect(source).toHaveAttribute('rel', /noopener/);
});
