import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

const BROKEN = [
  ['?at=2025-02-30', 'There is no date “2025-02-30”; the last day is shown.', '31 December 2025'],
  [
    '?at=2031-05-01',
    '1 May 2031 lies outside the record; 31 December 2025 is shown instead.',
    '31 December 2025',
  ],
  [
    '?at=1999-12-31',
    '31 December 1999 lies outside the record; 1 January 2023 is shown instead.',
    '1 January 2023',
  ],
  [
    '?at=2025-11-03&focus=opnai',
    'There is no organisation “opnai”. Did you mean “openai”?',
    '3 November 2025',
  ],
  ['?at=2025-11-03&pick=event.nothing', 'There is no event “nothing”.', '3 November 2025'],
  ['?at=2025-11-03&pick=tie.a.b.c', 'There is no tie “a.b.c”.', '3 November 2025'],
  [
    '?at=2025-11-03&at=2024-01-01',
    '“at” stands in the link more than once; the first was taken.',
    '3 November 2025',
  ],
  [
    '?at=2025-11-03&kinds=computer',
    '“computer” is not a value of “kinds”. Did you mean “compute”?',
    '3 November 2025',
  ],
  ['?at=2025-11-03&hops=9', '“9” is not a value of “hops”.', '3 November 2025'],
  [
    '?at=2025-11-03&focsu=openai',
    'Entente knows no “focsu”. Did you mean “focus”?',
    '3 November 2025',
  ],
  ['?at=%E0%A4%A&view=%00', '', '31 December 2025'],
] as const;

for (const [query, sentence, day] of BROKEN) {
  test(`${query} gives a valid view and a plain notice`, async ({ page }) => {
    await open(page, query);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(day);
    await expect(page.locator('.notice')).toContainText(sentence);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.locator('.notice')).toHaveCount(0);
  });
}

test('names that messengers add are no problem', async ({ page }) => {
  await open(page, '?at=2025-11-03&vs=2023-01-01&cam=1,2,3&utm_source=mail&fbclid=1');
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 November 2025');
});

test('a hostile link is shown as text and nothing of it runs', async ({ page }) => {
  await open(
    page,
    '?focus=%3Cimg%20src=x%20onerror=alert(1)%3E&pick=org.%3Cscript%3E1%3C/script%3E',
  );
  await expect(page.locator('.notice')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('.notice img')).toHaveCount(0);
});

test.describe('without the ledger', () => {
  test.use({ allowedMessages: [/ledger-.*\.json|Failed to load resource/] });

  test('a clear message and a retry that works, with the link kept', async ({ page }) => {
    let isDown = true;
    let refusals = 0;
    page.on('requestfailed', (request) => {
      if (request.url().includes('/ledger-')) refusals++;
    });
    await page.route('**/ledger-*.json', (route) => (isDown ? route.abort() : route.continue()));
    await page.goto('/?at=2025-11-03&focus=openai');
    await expect(page.getByRole('alert')).toContainText('The ledger could not be loaded.');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => refusals).toBe(2);
    await expect(page.getByRole('alert')).toContainText('The ledger could not be loaded.');
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 November 2025');
    expect(queryOf(page)).toBe('?at=2025-11-03&focus=openai');
  });
});

test.describe('without the part that draws', () => {
  test.use({ allowedMessages: [/graph-.*\.js|Failed to (load|fetch)|dynamically imported/] });

  test('the rest still works, and trying again brings the picture back', async ({ page }) => {
    let isDown = true;
    await page.route(/\/graph-[\w-]{8}\.js$/, (route) =>
      isDown ? route.abort() : route.continue(),
    );
    await page.goto('/?at=2025-11-03');
    await expect(page.getByRole('alert').first()).toContainText('This part of the page failed.');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.locator('tr[data-tie]').first()).toBeVisible();
    await page.getByRole('slider').press('ArrowRight');
    await page.getByRole('button', { name: 'Graph', exact: true }).click();
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.graph[data-positions]')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('4 November 2025');
  });
});
