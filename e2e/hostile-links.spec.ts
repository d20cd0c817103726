import type { Page } from '@playwright/test';
import { PARAMS } from '../src/viewstate/permalink/codecs.ts';
import { worstLinks } from '../tests/support/fuzzed-links.ts';
import { HOSTILE_STRINGS } from '../tests/support/hostile-strings.ts';
import { expectUnharmed, watchForAttack } from './support/attack.ts';
import { open } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** What comes before a hostile text so that it gets past what a field asks for first. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  pick: ['', 'org.', 'tie.', 'event.'],
  show: ['', 'camps~camp.', 'loops~loop.', 'circles~circle.', 'scenario.'],
  pins: ['', 'openai:1,2~'],
};

const SHOWN = ['graph', 'table', 'measures', 'claims', 'multiples'] as const;

/** Two links that carry a text in every field at once; the ways past a field and the views take turns. */
function linksWith(text: string, turn: number): string[] {
  return [2 * turn, 2 * turn + 1].map((round) => {
    const fields = PARAMS.map((param) => {
      const before = BEFORE[param] ?? [''];
      const hostile = `${before[round % before.length]}${text}`;
      const value = param === 'view' ? (SHOWN[round % 7] ?? text) : hostile;
      return `${param}=${encodeURIComponent(value.toWellFormed())}`;
    });
    return fields.join('&');
  });
}

/** Follows links in a page that is open, as Back and Forward do; slow enough for the browser's limit on how often. */
async function follow(page: Page, links: readonly string[]): Promise<void> {
  await page.evaluate(async (queries) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const query of queries) {
      const next = performance.now() + 55;
      window.history.replaceState(null, '', `/?${query}`);
      window.dispatchEvent(new PopStateEvent('popstate'));
      await frame();
      await new Promise((resolve) => setTimeout(resolve, next - performance.now()));
    }
  }, links);
}

test('hostile text in any field of a link is text and nothing else', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  const done = watchForAttack(page);
  for (const [turn, text] of HOSTILE_STRINGS.entries()) {
    await follow(page, linksWith(text, turn));
    await expectUnharmed(page, text.slice(0, 80));
  }
  expect(done).toEqual([]);
});

test('the worst of many links that have suffered leave the page whole', async ({ page }) => {
  const links = worstLinks(200);
  await open(page, '?at=2025-11-03');
  const done = watchForAttack(page);
  for (let start = 0; start < links.length; start += 20) {
    await follow(page, links.slice(start, start + 20));
    await expectUnharmed(page, `links ${start} and on`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(done).toEqual([]);
});

test('the worst of them can be the first that a page hears of', async ({ page }) => {
  const done = watchForAttack(page);
  for (const link of worstLinks(200).filter((_, index) => index % 20 === 0)) {
    await page.goto(`/?${link.replaceAll('#', '%23').toWellFormed()}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectUnharmed(page, link);
  }
  expect(done).toEqual([]);
});
