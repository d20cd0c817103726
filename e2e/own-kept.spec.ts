import type { Browser, BrowserContext, Page } from '@playwright/test';
import { writeStoryFragment } from '../src/dataset/stories/story-link.ts';
import type { Story } from '../src/domain/story.ts';
import { en } from '../src/i18n/messages/en.ts';
import { enTalk } from '../src/i18n/messages/en-talk.ts';
import { HOSTILE_STRINGS } from '../tests/support/hostile-strings.ts';
import { expectUnharmed, watchForAttack } from './support/attack.ts';
import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

const { own, present } = enTalk;

const editorOf = (page: Page) => page.getByRole('region', { name: own.editor.label });
const captionOf = (page: Page) => editorOf(page).getByRole('textbox', { name: own.editor.caption });
const mineOf = (page: Page) => page.getByRole('dialog').locator('[data-own]');

/** Makes a story of what is seen and writes it on. */
async function makeStory(page: Page): Promise<void> {
  await open(page, '?at=2025-11-03');
  await page.getByRole('button', { name: en.stories.add, exact: true }).click();
  await page.getByRole('textbox', { name: own.adding.heading }).fill('One');
  await page.getByRole('button', { name: own.adding.add, exact: true }).click();
  await page.getByRole('button', { name: own.adding.open, exact: true }).click();
  await expect(captionOf(page)).toBeVisible();
}

/** Opens the page that is shown by its address, in the editor. */
async function editAgain(page: Page, query: string): Promise<void> {
  await open(page, query);
  await page.getByRole('button', { name: own.list.edit, exact: true }).click();
  await expect(captionOf(page)).toBeVisible();
}

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: en.stories.title, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** All stories as the browser keeps them, with all that passed between windows that were left. */
function keptIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('entente-own-stories'));
    const stories = await asked(database.transaction('stories').objectStore('stories').getAll());
    const drafts = Object.entries(localStorage).filter(([name]) =>
      name.startsWith('entente.draft.'),
    );
    database.close();
    return JSON.stringify([stories, drafts]);
  });
}

test('a story survives a reload, a window that closes and one that crashes', async ({
  page,
  context,
}) => {
  await makeStory(page);
  const query = queryOf(page);
  expect(query).toMatch(/story=own-\w{8}&scene=1/);
  await captionOf(page).pressSequentially('Said before the reload');
  await page.reload();
  await page.getByRole('button', { name: own.list.edit, exact: true }).click();
  await expect(captionOf(page)).toHaveValue('Said before the reload');

  await captionOf(page).fill('Said before it closed');
  await page.close();
  const second = await context.newPage();
  await editAgain(second, query);
  await expect(captionOf(second)).toHaveValue('Said before it closed');

  await captionOf(second).fill('Said before the crash');
  await expect(editorOf(second).locator('[data-saving="saved"]')).toBeVisible();
  const devtools = await context.newCDPSession(second);
  const crashed = second.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  const third = await context.newPage();
  await editAgain(third, query);
  await expect(captionOf(third)).toHaveValue('Said before the crash');
  await expect(editorOf(third).locator('[data-saving="saved"]')).toBeVisible();
});

test('what was typed last survives a reload also where the database got nothing of it', async ({
  page,
}) => {
  await makeStory(page);
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('It does nothing more.', 'InvalidStateError');
    };
  });
  await captionOf(page).fill('Said at the very end');
  await page.reload();
  await page.getByRole('button', { name: own.list.edit, exact: true }).click();
  await expect(captionOf(page)).toHaveValue('Said at the very end');
  await expect(editorOf(page).locator('[data-saving="saved"]')).toBeVisible();
  expect(await keptIn(page)).not.toContain('entente.draft.');
});

const BROKEN = `---
title: Two clouds
tags: [clouds]
---

## One

link: at=2024-01-01

## Two

Said without a link.
`;

test('a broken file is refused by line and reason, and nothing of one’s own is lost', async ({
  page,
}) => {
  await makeStory(page);
  await captionOf(page).fill('Kept all the same');
  await expect(editorOf(page).locator('[data-saving="saved"]')).toBeVisible();
  const before = await keptIn(page);
  expect(before).toContain('Kept all the same');
  await openList(page);
  const dialog = page.getByRole('dialog');
  const { line, problems, broken, noText } = own.import;
  await dialog.locator('input[type="file"]').setInputFiles([
    { name: 'broken.md', mimeType: 'text/markdown', buffer: Buffer.from(BROKEN) },
    { name: 'large.md', mimeType: 'text/markdown', buffer: Buffer.alloc(262_145, 'a') },
    { name: 'picture.md', mimeType: 'text/markdown', buffer: Buffer.from([0xff, 0xd8, 0xff]) },
  ]);
  for (const said of [
    broken('broken.md'),
    line(3, problems['unknown-field']('tags')),
    line(10, problems['no-link']),
    broken('large.md'),
    noText('picture.md'),
  ]) {
    await expect(dialog.getByText(said)).toBeVisible();
  }
  await expect(mineOf(page)).toHaveCount(1);
  expect(await keptIn(page)).toBe(before);
});

test('two tabs that write in one story lose neither text', async ({ page, context }) => {
  await makeStory(page);
  const query = queryOf(page);
  const second = await context.newPage();
  await editAgain(second, query);
  await captionOf(page).fill('Heard by the other');
  await expect(captionOf(second)).toHaveValue('Heard by the other');

  // a tab that hears of nothing, as one that the browser has put to sleep
  const asleep = await context.newPage();
  await asleep.addInitScript(() => (BroadcastChannel.prototype.addEventListener = () => undefined));
  await editAgain(asleep, query);
  await captionOf(page).fill('Written in the first tab');
  await expect(editorOf(page).locator('[data-saving="saved"]')).toBeVisible();
  await expect(captionOf(second)).toHaveValue('Written in the first tab');
  await captionOf(asleep).fill('Written in the tab that slept');
  await expect(editorOf(asleep).getByRole('alert')).toContainText('kept as a copy');
  await expect(captionOf(asleep)).toHaveValue('Written in the first tab');
  await expect(captionOf(page)).toHaveValue('Written in the first tab');
  await asleep.getByRole('button', { name: own.conflict.open, exact: true }).click();
  await expect(captionOf(asleep)).toHaveValue('Written in the tab that slept');

  await openList(page);
  await expect(mineOf(page).getByRole('heading')).toHaveText([
    own.adding.first,
    `${own.adding.first} (2)`,
  ]);
  const kept = await keptIn(page);
  for (const text of ['Written in the first tab', 'Written in the tab that slept']) {
    expect(kept.split(text), text).toHaveLength(2);
  }
});

const TOLD: Story = {
  id: 'own-elsewher',
  title: { en: 'Told elsewhere' },
  summary: {},
  author: {},
  scenes: [
    {
      heading: { en: 'A first look' },
      query: 'at=2024-01-01&focus=openai',
      caption: { en: '> What the\nsender says' },
      notes: { en: 'Softly' },
      seconds: 20,
      about: [],
    },
    {
      heading: { en: 'A second' },
      query: 'at=2025-11-03',
      caption: {},
      notes: {},
      seconds: null,
      about: [],
    },
  ],
};

async function arrive(browser: Browser, address: string): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('.graph[data-positions]')).toBeVisible();
  return [context, page];
}

test('a link carries a whole story to another browser, which keeps it once', async ({
  browser,
  page: bystander,
}) => {
  await bystander.close();
  const link = `/#${await writeStoryFragment(TOLD)}`;
  const [context, page] = await arrive(browser, link);
  const bar = page.getByRole('region', { name: present.bar, exact: true });
  await expect(bar).toContainText('Told elsewhere');
  await expect(bar.locator('.story-bar-caption')).toHaveText(/> What the\s+sender says/);
  await expect
    .poll(() => queryOf(page))
    .toMatch(/^\?at=2024-01-01&focus=openai&story=own-\w{8}&scene=1$/);
  expect(new URL(page.url()).hash).toBe('');
  const named = page.url();
  await page.reload();
  await expect(bar).toContainText('A first look');

  await page.goto('/');
  await expect(page.locator('.graph[data-positions]')).toBeVisible();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, link.slice(1));
  await expect(bar).toContainText('Told elsewhere');
  await openList(page);
  await expect(mineOf(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    link.slice(1, -9),
  );
  await expect(page.getByText(en.link.unreadableStory)).toBeVisible();
  await expect(bar).toContainText('Told elsewhere');
  await context.close();

  const [elsewhere, there] = await arrive(browser, named);
  await expect(there.getByText(en.link.storyElsewhere)).toBeVisible();
  await elsewhere.close();
});

test('a story full of hostile text is text and nothing else', async ({ page }) => {
  const done = watchForAttack(page);
  const texts = HOSTILE_STRINGS.filter((text) => text.trim() !== '').slice(0, 24);
  const scenes = texts.map((text) => ({
    heading: { en: text },
    query: `at=${encodeURIComponent(text.toWellFormed())}&focus=${encodeURIComponent(text.toWellFormed())}`,
    caption: { en: text },
    notes: { en: text },
    seconds: null,
    about: [text, `event.${text}`],
  }));
  const [first = ''] = texts;
  const hostile: Story = { ...TOLD, title: { en: first }, summary: { en: first }, scenes };
  await page.goto(`/#${await writeStoryFragment(hostile)}`);
  const bar = page.getByRole('region', { name: present.bar, exact: true });
  await expect(bar).toContainText(first);
  for (const text of texts.slice(1)) {
    await page.keyboard.press('Escape');
    await bar.getByRole('button', { name: present.next }).click();
    await expectUnharmed(page, text.slice(0, 80));
  }
  await page.getByRole('button', { name: own.list.edit, exact: true }).click();
  await expect(captionOf(page)).toBeVisible();
  await expectUnharmed(page, 'the editor');
  await openList(page);
  await expectUnharmed(page, 'the list');
  expect(done).toEqual([]);
});
