import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { TIE_KINDS } from '../src/domain/vocabulary.ts';
import { findings } from './support/axe.ts';
import { open, queryOf } from './support/page.ts';
import { settled } from './support/picture.ts';
import { expect, test } from './support/test.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CHANGES = ['added', 'removed', 'changed'] as const;
const EVERYTHING = `&who=all&kinds=${TIE_KINDS.join('~')}`;

type Ids = Record<(typeof CHANGES)[number], string[]>;

/** The ids that `ledger diff --json` prints, asked of the real command. */
function ledgerDiff(from: string, to: string): Ids {
  const command = ['--import', 'tsx', 'src/dataset/command/main.ts', 'diff', from, to, '--json'];
  const printed: Record<(typeof CHANGES)[number], { id: string }[]> = JSON.parse(
    execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' }),
  );
  const entries = CHANGES.map((change) => [change, printed[change].map(({ id }) => id)]);
  return Object.fromEntries(entries) as Ids;
}

/** The ids that the picture draws, by what became of them. */
async function drawnChanges(page: Page): Promise<Ids> {
  await settled(page);
  const text = (await page.locator('.picture').getAttribute('data-changes')) ?? '{}';
  const { added, removed, changed } = JSON.parse(text);
  return { added, removed, changed };
}

/** The ids that the table lists, by what became of them. */
async function listedChanges(page: Page): Promise<Ids> {
  await expect(page.locator('tbody[data-change="added"] tr[data-tie]').first()).toBeVisible();
  const listed = CHANGES.map(async (change) => {
    const rows = page.locator(`tbody[data-change="${change}"] tr[data-tie]`);
    return [
      change,
      await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-tie') ?? '')),
    ];
  });
  return Object.fromEntries(await Promise.all(listed)) as Ids;
}

async function expectNoFindings(page: Page): Promise<void> {
  await expect(page.locator('.details-note[role="status"]')).toHaveCount(0); // nothing still loads
  expect(await findings(page)).toEqual([]);
}

test('two dates compared show what the ledger’s diff prints, as a picture and as a table', async ({
  page,
}) => {
  const diff = ledgerDiff('2023-02-01', '2025-11-20');
  await open(page, `?at=2025-11-20&vs=2023-02-01${EVERYTHING}`);
  expect(await drawnChanges(page)).toEqual(diff);
  const { added, removed, changed } = diff;
  const bar = page.getByRole('region', { name: 'Comparison of two dates' });
  await expect(bar).toContainText(`${added.length} added`);
  await expect(bar).toContainText(`${removed.length} removed`);
  await expect(bar).toContainText(`${changed.length} changed`);
  const counts = `${added.length} added, ${removed.length} removed, ${changed.length} changed`;
  await expect(page.getByRole('img', { name: new RegExp(counts) })).toBeVisible();

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  expect(await listedChanges(page)).toEqual(diff);
  const table = page.getByRole('table', { name: 'From 1 February 2023 to 20 November 2025' });
  await expect(table.getByRole('rowheader')).toHaveText([
    `Added: ${added.length}`,
    `Removed: ${removed.length}`,
    `Changed: ${changed.length}`,
  ]);
  await expect(
    table.locator('[data-tie="microsoft.openai.compute"]').getByRole('listitem').first(),
  ).toHaveText('Exclusivity: exclusive → non-exclusive');
});

test('a comparison against the direction of time goes from the other date to the day', async ({
  page,
}) => {
  await open(page, `?at=2023-02-01&vs=2025-11-20${EVERYTHING}&view=table`);
  const rows = page.locator('tbody[data-change="removed"] tr[data-tie]');
  await expect(rows).toHaveCount(ledgerDiff('2025-11-20', '2023-02-01').removed.length);
  await expect(page.getByRole('table').first()).toHaveAccessibleName(
    'From 20 November 2025 to 1 February 2023',
  );
});

test('comparing begins with a year earlier, is swapped, goes along with the day, and ends', async ({
  page,
}) => {
  await open(page, '?at=2025-11-20');
  const toggle = page.getByRole('button', { name: 'Compare', exact: true });
  await toggle.click();
  await expect.poll(() => queryOf(page)).toBe('?at=2025-11-20&vs=2024-11-20');
  const bar = page.getByRole('region', { name: 'Comparison of two dates' });
  await expect(bar.getByRole('button', { name: 'a year earlier' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await bar.getByRole('button', { name: 'Swap the dates' }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2024-11-20&vs=2025-11-20');
  await bar.getByRole('button', { name: 'first day' }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2024-11-20&vs=earliest');
  await page.getByRole('slider').press('ArrowRight');
  await expect.poll(() => queryOf(page)).toBe('?at=2024-11-21&vs=earliest');

  const other = bar.getByRole('textbox', { name: /Compare with a date/ });
  await other.fill('2024/5/1');
  await other.press('Enter');
  await expect.poll(() => queryOf(page)).toBe('?at=2024-11-21&vs=2024-05-01');
  await other.fill('soon');
  await other.press('Enter');
  await expect(bar.getByRole('alert')).toHaveText('“soon” is not a date. Write it as 2025-11-03.');

  await bar.getByRole('button', { name: 'Stop comparing' }).click();
  await expect.poll(() => queryOf(page)).toBe('?at=2024-11-21');
  await expect(bar).toHaveCount(0);
  await expect(toggle).toBeFocused();
});

test('before and after a picked event are compared', async ({ page }) => {
  await open(page, '?at=2025-11-20&vs=2023-02-01&pick=event.microsoft-openai-oct2024');
  await page.getByRole('button', { name: 'before and after the event' }).click();
  await expect
    .poll(() => queryOf(page))
    .toMatch(/^\?at=2024-10-(\d\d)&vs=2024-10-(\d\d)&pick=event\.microsoft-openai-oct2024$/);
});

test('several dates stand side by side, and lead to the graph', async ({ page }) => {
  await open(page, '?view=multiples');
  const panels = page.locator('.multiples-panel');
  await expect(panels).toHaveCount(6);
  await expect(page.locator('.multiples-svg')).toHaveCount(6);
  const scroll = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(scroll).toBeLessThanOrEqual(900);

  await page.getByRole('button', { name: 'Remove 8 August 2023' }).click();
  await expect(panels).toHaveCount(5);
  const add = page.getByRole('textbox', { name: /Add a date/ });
  await add.fill('2024-06-01');
  await add.press('Enter');
  await expect(panels).toHaveCount(6);
  await expect
    .poll(() => queryOf(page))
    .toBe('?days=earliest~2024-03-14~2024-06-01~2024-10-19~2025-05-26~2025-12-31&view=multiples');
  await page.reload();
  await expect(panels).toHaveCount(6);
  await expect(panels.nth(2)).toHaveAttribute('data-day', '2024-06-01');

  const first = page.getByRole('textbox', { name: /Replace 1 January 2023/ });
  await first.fill('2023-06-01');
  await first.press('Enter');
  await expect(panels.first()).toHaveAttribute('data-day', '2023-06-01');
  await page.getByRole('button', { name: /^1 June 2024: .* Open in the graph/ }).click();
  await expect(page.locator('.graph[data-settled="true"]')).toBeVisible();
  expect(queryOf(page)).toMatch(/^\?at=2024-06-01&days=2023-06-01~/);
});

const SEEN = {
  picture: '?at=2025-11-20&vs=2023-02-01',
  table: '?at=2025-11-20&vs=2023-02-01&view=table&focus=openai',
  multiples: '?view=multiples&focus=openai',
} as const;

for (const [name, query] of Object.entries(SEEN)) {
  for (const [theme, lang] of [
    ['light', 'en'],
    ['dark', 'zh-Hans'],
  ] as const) {
    test(`axe finds nothing: comparing, ${name} (${theme}, ${lang})`, async ({ page }) => {
      await page.goto(`/${query}&theme=${theme}&lang=${lang}`);
      await expect(page.locator('.compare, .multiples').first()).toBeVisible();
      await expectNoFindings(page);
    });
  }

  test(`axe finds nothing, and nothing scrolls sideways, on a phone: comparing, ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${query}`);
    await expect(page.locator('.compare, .multiples').first()).toBeVisible();
    await expectNoFindings(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
}
