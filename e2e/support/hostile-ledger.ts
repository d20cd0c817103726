import type { BrowserContext } from '@playwright/test';
import { HOSTILE_STRINGS } from '../../tests/support/hostile-strings.ts';

/** Texts short enough that names made of them still leave room for each other. */
const TEXTS = HOSTILE_STRINGS.map((text) => text.slice(0, 120)).filter((text) => text !== '');

/** What is text and no key to anything: the values of these keys are replaced wherever they stand. */
const TEXT_KEYS = new Set(['en', 'zh-Hans', 'zh-Hant', 'locator', 'label', 'homepage', 'country']);
const TEXT_LISTS = new Set(['aliases', 'publisher', 'title', 'url']);

/** Serves every ledger and background with each of its texts and addresses replaced by the next hostile one. */
export async function serveHostileLedger(context: BrowserContext): Promise<void> {
  await context.route(/\/assets\/(ledger|background)-[^/]*\.json$/, async (route) => {
    const response = await route.fetch();
    let turn = 0;
    const hostile = () => TEXTS[turn++ % TEXTS.length];
    const body = JSON.stringify(replaced(await response.json(), hostile));
    await route.fulfill({ response, body });
  });
}

function replaced(value: unknown, hostile: () => unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const isText = TEXT_LISTS.has(key);
    return value.map((item) =>
      isText && typeof item === 'string' ? hostile() : replaced(item, hostile),
    );
  }
  if (typeof value === 'string' && TEXT_KEYS.has(key)) return hostile();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, replaced(item, hostile, name)]),
  );
}
