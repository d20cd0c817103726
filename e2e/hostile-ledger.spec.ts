import { readFile } from 'node:fs/promises';
import { XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import { expectUnharmed, watchForAttack } from './support/attack.ts';
import { serveHostileLedger } from './support/hostile-ledger.ts';
import { open } from './support/page.ts';
import { expect, test } from './support/test.ts';
import { tour } from './support/tour.ts';

/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** All that a picture is made of: nothing that runs, loads or embeds. */
const DRAWN = new Set(
  'a circle clipPath defs desc ellipse g line metadata path rect svg text title tspan'.split(' '),
);

test.beforeEach(async ({ context }) => serveHostileLedger(context));

test('a ledger of hostile texts is text and nothing else, in every view and dialog', async ({
  page,
}) => {
  test.slow();
  const done = watchForAttack(page);
  await tour(page, () => expectUnharmed(page, page.url()));
  await page.goto('/?at=2025-11-03&pick=org.openai');
  await expect(page.locator('.details-facts').first()).toBeVisible();
  const leaving = await page
    .locator('a[target=_blank]')
    .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ protocol }) => protocol));
  expect(leaving.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
  expect(done).toEqual([]);
});

test('its texts do no harm in what is downloaded either', async ({ page }) => {
  await open(page, '?at=2025-11-03&vs=2023-02-01&who=all');
  await page.keyboard.press('s');
  await page.getByRole('tab').last().click();
  const buttons = page.locator('button[data-file]');
  await expect(buttons.first()).toBeEnabled();
  const files = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('data-file')));
  expect(files.length).toBeGreaterThanOrEqual(7);
  for (const file of files) {
    const text = await saved(`button[data-file="${file}"]`);
    if (file?.endsWith('.csv')) {
      const cells = Papa.parse<string[]>(text).data.flat();
      expect(
        cells.filter((cell) => FORMULA.test(cell) && !/^-?\d/.test(cell)),
        file,
      ).toEqual([]);
    }
    if (file?.endsWith('.json')) JSON.parse(text);
    if (file?.endsWith('.gexf')) expect(XMLValidator.validate(text), file).toBe(true);
  }
  const svg = await saved('.share-main');
  expect(XMLValidator.validate(svg)).toBe(true);
  await page.goto('about:blank'); // where no policy holds
  const found = await page.evaluate(async (text) => {
    document.body.innerHTML = text;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
    const elements = [...drawn.querySelectorAll('*')];
    return {
      marked: '__pwned' in window,
      names: [...new Set(elements.map(({ localName }) => localName))].sort(),
      attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))].sort(),
      links: elements.flatMap((element) => element.getAttribute('xlink:href') ?? []),
    };
  }, svg);
  expect(found.marked).toBe(false);
  expect(found.names.filter((name) => !DRAWN.has(name))).toEqual([]);
  expect(found.attributes.filter((name) => /^on|style|^(src|href)$/.test(name))).toEqual([]);
  expect(found.links.every((link) => link.startsWith('http://127.0.0.1'))).toBe(true);

  async function saved(button: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(button).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  }
});
