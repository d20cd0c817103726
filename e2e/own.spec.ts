import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { en } from '../src/i18n/messages/en.ts';
import { enTalk } from '../src/i18n/messages/en-talk.ts';
import { zhHans } from '../src/i18n/messages/zh-hans.ts';
import { zhHansTalk } from '../src/i18n/messages/zh-hans-talk.ts';
import { findings } from './support/axe.ts';
import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

const WORDS = {
  en: { page: en, talk: enTalk },
  'zh-Hans': { page: zhHans, talk: zhHansTalk },
} as const;

/** The headings of the story that is edited, in order. */
const headings = (page: Page) => page.locator('.own-scene-heading');
const note = (page: Page) => page.locator('.added-note');

async function press(page: Page, button: Locator): Promise<void> {
  await button.focus();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

/** Adds what is seen by keys alone, to the story that was used last. */
async function addView(page: Page, heading: string, caption = ''): Promise<void> {
  await page.keyboard.press('a');
  await expect(page.locator('.own-form input[type="text"]').last()).toBeFocused();
  await page.keyboard.type(heading);
  if (caption !== '') {
    await page.keyboard.press('Tab');
    await page.keyboard.type(caption);
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function textOf(download: Download): Promise<string> {
  return await readFile(await download.path(), 'utf8');
}

for (const language of ['en', 'zh-Hans'] as const) {
  const { page: words, talk } = WORDS[language];
  const { own, present } = talk;
  const title = own.adding.first;
  const named = (name: string) => ({ name, exact: true });

  test(`a story is made, presented, taken out and brought back by keyboard alone, in ${language}`, async ({
    page,
  }) => {
    await open(page, `?at=2025-11-03&lang=${language}`);
    await addView(page, 'One');
    await expect(note(page)).toContainText(own.adding.added(1, title));
    await page.keyboard.press(',');
    await addView(page, 'Two', 'Said of two');
    await page.keyboard.press('m');
    await addView(page, 'Three');
    await expect(note(page)).toContainText(own.adding.added(3, title));

    await press(page, note(page).getByRole('button', named(own.adding.open)));
    const editor = page.getByRole('region', named(own.editor.label));
    await expect(headings(page)).toHaveText(['One', 'Two', 'Three']);
    await expect.poll(() => queryOf(page)).toContain('&view=measures&story=own-');
    await press(page, editor.locator('[data-scene="1"] button').first());
    await expect.poll(() => queryOf(page)).toMatch(/at=2025-10-31&story=own-\w{8}&scene=2/);
    const caption = editor.getByRole('textbox', named(own.editor.caption));
    await expect(caption).toHaveValue('Said of two');
    await caption.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(', twice');
    await page.keyboard.press('Tab');
    await page.keyboard.type('For me alone');
    await expect(editor.locator('[data-saving="saved"]')).toBeVisible();

    const second = editor.locator('[data-scene="1"] [data-part="open"]');
    await second.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(headings(page)).toHaveText(['One', 'Three', 'Two']);
    await expect(editor.locator('[data-scene="2"] [data-part="open"]')).toBeFocused();
    await expect.poll(() => queryOf(page)).toContain('scene=3');
    await press(page, editor.getByRole('button', named(own.editor.duplicate)));
    await expect(headings(page)).toHaveText(['One', 'Three', 'Two', 'Two']);
    await expect(editor.getByRole('textbox', named(own.editor.heading))).toBeFocused();
    await page.keyboard.type('!');
    await page.keyboard.press('Control+z');
    await expect(headings(page)).toHaveText(['One', 'Three', 'Two', 'Two']);
    await page.keyboard.press('Control+z');
    await expect(headings(page)).toHaveText(['One', 'Three', 'Two']);
    await press(page, editor.getByRole('button', named(own.redo)));
    await expect(headings(page)).toHaveCount(4);
    await press(page, editor.getByRole('button', named(own.undo)));
    await expect(headings(page)).toHaveCount(3);

    await press(page, editor.locator('[data-scene="0"] [data-part="open"]'));
    await press(page, editor.getByRole('button', named(own.editor.present)));
    await expect(page.locator('.talk-heading')).toHaveText('One');
    await page.keyboard.press('End');
    await expect(page.locator('.talk-heading')).toHaveText('Two');
    await expect(page.locator('.talk-caption[data-shown="true"]')).toHaveText('Said of two, twice');
    await page.keyboard.press('Escape');
    await press(page, editor.getByRole('button', named(own.editor.done)));

    await press(page, page.getByRole('button', named(words.stories.title)));
    const dialog = page.getByRole('dialog');
    const mine = dialog.locator('[data-own]');
    await press(page, mine.getByRole('button', named(own.list.moreNamed(title))));
    const exporting = page.waitForEvent('download');
    await press(page, mine.getByRole('button', named(own.list.export)));
    const file = await exporting;
    await press(page, mine.getByRole('button', named(own.list.delete)));
    await expect(mine).toHaveCount(0);
    await expect(dialog.getByRole('button', named(own.undo))).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(mine).toHaveCount(1);

    const choosing = page.waitForEvent('filechooser');
    await press(page, dialog.getByRole('button', named(own.list.import)));
    await (await choosing).setFiles(await file.path());
    await expect(dialog.locator('.own-list-told')).toHaveText(
      own.import.done(title, present.scenes(3)),
    );
    await expect(mine).toHaveCount(2);
    await press(page, mine.last().getByRole('button', named(own.list.moreNamed(title))));
    const exportingAgain = page.waitForEvent('download');
    await press(page, mine.last().getByRole('button', named(own.list.export)));
    expect(await textOf(await exportingAgain)).toBe(await textOf(file));
    expect(await textOf(file)).toContain('Said of two, twice\n\n> For me alone\n');
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a story is made by touch', async ({ page }) => {
    const { own } = enTalk;
    const fits = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      );
    await open(page, '?at=2025-11-03');
    for (const heading of ['One', 'Two', 'Three']) {
      await page.getByRole('button', { name: en.stories.add }).tap();
      await page.getByRole('textbox', { name: own.adding.heading }).fill(heading);
      await page.getByRole('button', { name: own.adding.add, exact: true }).tap();
      await expect(note(page)).toBeVisible();
      await fits();
    }
    await note(page).getByRole('button', { name: own.adding.open }).tap();
    const editor = page.getByRole('region', { name: own.editor.label });
    await editor.getByRole('textbox', { name: own.editor.caption }).fill('What they read');
    await editor.getByRole('button', { name: own.editor.up }).tap();
    await expect(headings(page)).toHaveText(['One', 'Three', 'Two']);
    const grip = editor.locator('[data-scene="0"] .own-scene-grip');
    await grip.scrollIntoViewIfNeeded();
    const from = await grip.boundingBox();
    const to = await editor.locator('[data-scene="1"] .own-scene-head').boundingBox();
    if (!from || !to) throw new Error('No row is drawn.');
    const finger = await page.context().newCDPSession(page);
    const x = from.x + 20;
    for (const [type, y] of [
      ['touchStart', from.y + 20],
      ['touchMove', from.y + 30],
      ['touchMove', to.y + to.height - 4],
      ['touchEnd', null],
    ] as const) {
      const touchPoints = y === null ? [] : [{ x, y }];
      await finger.send('Input.dispatchTouchEvent', { type, touchPoints });
    }
    await expect(headings(page)).toHaveText(['Three', 'One', 'Two']);
    await fits();
    await page.reload();
    await page.getByRole('button', { name: own.list.edit, exact: true }).tap();
    await expect(headings(page)).toHaveText(['Three', 'One', 'Two']);
  });
});

const TWO_TONGUES = `---
title: { en: Two tongues, zh-Hans: 两种语言 }
languages: [en, zh-Hans]
---

## Clouds

link: at=2024-01-01&focus=nobody-at-all

In English.

### 云

中文。
`;

test('what is written in two languages and cannot be followed in part is told, edited and without barriers', async ({
  page,
}) => {
  const { own } = enTalk;
  await open(page, '?at=2025-11-03&theme=dark');
  await page.keyboard.press('?');
  await expect(page.getByText(en.keys.acts.addView)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: en.stories.title, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type="file"]').setInputFiles([
    { name: 'two.md', mimeType: 'text/markdown', buffer: Buffer.from(TWO_TONGUES) },
    { name: 'no.md', mimeType: 'text/markdown', buffer: Buffer.from('# nothing') },
  ]);
  await expect(dialog.getByText(own.import.broken('no.md'))).toBeVisible();
  await expect(
    dialog.getByText(own.import.line(1, own.import.problems['wrong-level']('1'))),
  ).toBeVisible();
  const barriers = async () => {
    expect(await findings(page)).toEqual([]);
  };
  await barriers();
  await dialog.getByRole('button', { name: own.list.editNamed('Two tongues') }).click();
  const editor = page.getByRole('region', { name: own.editor.label });
  await expect(editor).toContainText('There is no organisation “nobody-at-all”.');
  await expect(editor).toContainText(own.editor.others('Simplified Chinese'));
  await editor.getByRole('textbox', { name: own.editor.caption }).fill('Other words.');
  await barriers();
  await page.getByRole('button', { name: en.headline.clearFocus }).click();
  await editor.getByRole('button', { name: own.editor.retake }).click();
  await expect(editor.getByRole('button', { name: own.editor.retake })).toHaveCount(0);
  await expect(editor).not.toContainText(own.editor.unfollowed);
  await page.getByRole('button', { name: '简体' }).click();
  const chinese = page.getByRole('region', { name: zhHansTalk.own.editor.label });
  await expect(chinese.getByRole('textbox', { name: zhHansTalk.own.editor.caption })).toHaveValue(
    '中文。',
  );
  await page.getByRole('button', { name: '繁體' }).click();
  await expect(page.locator('.own-scene-heading')).toHaveText('云');
});
