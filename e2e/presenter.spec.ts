import type { BrowserContext, Page } from '@playwright/test';
import { findings } from './support/axe.ts';
import { putUp, test as served, untilKept } from './support/own-server.ts';
import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

const STORY = 'the-agreement-of-28-october';
const SCENES = 10;
const FOURTH = 'The cloud: another $250bn';

const place = (notes: Page) => notes.locator('.presenter-place');
const state = (notes: Page) => notes.locator('.presenter-state');
const timer = (notes: Page) => notes.getByRole('timer', { name: 'Time of the talk' });

/** Both windows stand at a scene, and that is what the audience sees: nothing else, no chrome. */
async function expectBoth(screen: Page, notes: Page, number: number): Promise<void> {
  await expect(place(notes)).toHaveText(`${number} of ${SCENES}`);
  await expect(screen.locator('.talk progress')).toHaveJSProperty('value', number);
  await expect(screen.locator('.talk-progress')).toHaveAttribute('data-here', 'true');
  await expect.poll(() => queryOf(screen)).toContain(`&scene=${number}`);
  await expectNoChrome(screen);
}

async function expectNoChrome(screen: Page): Promise<void> {
  const chrome = screen.locator('.masthead, .foot, .panel, dialog, .notice, .presenter');
  await expect(chrome.filter({ visible: true })).toHaveCount(0);
}

/** The window that opens as something is done, once it stands. */
async function windowFrom(context: BrowserContext, act: () => Promise<void>): Promise<Page> {
  const [opened] = await Promise.all([context.waitForEvent('page'), act()]);
  await expect(opened.locator('.presenter-place, .talk progress')).toBeVisible();
  return opened;
}

/** A browser takes a moment to tell a page that a window it opened is closed; until then the key turns to that one. */
async function reopenNotes(screen: Page): Promise<void> {
  const count = screen.context().pages().length;
  await expect(async () => {
    await screen.keyboard.press('o');
    expect(screen.context().pages()).toHaveLength(count + 1);
  }).toPass();
}

served.describe('with the server gone before the talk starts', () => {
  served.use({
    serviceWorkers: 'allow',
    // the browser itself asks for a newer worker whenever a page opens, and nobody answers
    allowedMessages: [/\/sw\.js|ERR_CONNECTION_REFUSED/],
  });

  served(
    'a whole story is presented by keyboard from two windows, each of which may go and come back',
    async ({ page: screen, context, server, folder }) => {
      served.setTimeout(180_000);
      await open(screen, '?at=2025-11-03');
      await untilKept(screen);
      putUp(folder, true);
      await screen.reload();
      await expect(screen.getByRole('button', { name: 'Load it' })).toBeVisible();
      await server.stop();
      await screen.getByRole('button', { name: 'Stories' }).focus();
      await screen.keyboard.press('Enter');
      await screen.getByRole('button', { name: 'Read “The agreement of 28 October”' }).focus();
      await screen.keyboard.press('Enter');
      await screen.getByRole('button', { name: 'Present with notes' }).focus();
      let notes = await windowFrom(context, () => screen.keyboard.press('Enter'));
      await expectBoth(screen, notes, 1);
      await expect(notes).toHaveTitle('Notes: The agreement of 28 October');
      await expect(notes.locator('.presenter-notes-text')).toContainText('Start with the state');
      await expect(notes.locator('canvas[data-painted]')).toHaveCount(2);
      await expect(timer(notes)).toHaveText('0:00');
      await notes.keyboard.press('PageDown');
      await expectBoth(screen, notes, 2);
      await screen.keyboard.press('ArrowRight');
      await expectBoth(screen, notes, 3);
      await expect(timer(notes)).not.toHaveText('0:00');
      await expect(notes.locator('[data-next="true"] h2')).toHaveText(FOURTH);
      await notes.keyboard.press('Space');
      await expectBoth(screen, notes, 4);

      await notes.keyboard.press(']');
      await notes.keyboard.press(']');
      await expect(screen.locator('.talk-progress')).toHaveAttribute('data-here', 'false');
      await expect(state(notes)).toHaveText('The screen shows something other than scene 4.');
      await notes.keyboard.press('/');
      await notes.getByRole('dialog').getByRole('combobox').fill('Anthropic');
      await expect(notes.getByRole('option').first()).toContainText('Anthropic');
      await expectNoChrome(screen);
      await notes.keyboard.press('Enter');
      await expect(screen.locator('.talk-picked')).toContainText('Anthropic');
      await expectNoChrome(screen);
      await notes.keyboard.press('r');
      await expectBoth(screen, notes, 4);
      await expect(screen.locator('.talk-heading')).toHaveText(FOURTH);

      await notes.getByRole('button', { name: 'Pause' }).click();
      await expect(notes.getByRole('button', { name: 'Start' })).toBeVisible();
      const counted = (await timer(notes).textContent()) ?? '';
      await notes.close();
      notes = await windowFrom(context, () => reopenNotes(screen));
      await expectBoth(screen, notes, 4);
      await expect(timer(notes)).toHaveText(counted);
      await notes.keyboard.press('n');
      await expectBoth(screen, notes, 5);
      await notes.reload();
      await expectBoth(screen, notes, 5);
      await expect(timer(notes)).toHaveText(counted);
      await screen.reload();
      await expectBoth(screen, notes, 5);
      await notes.keyboard.press('n');
      await expectBoth(screen, notes, 6);
      const windows = context.pages().length;
      await screen.keyboard.press('o');
      for (let number = 7; number <= SCENES; number++) {
        await (number % 2 ? screen : notes).keyboard.press('PageDown');
        await expectBoth(screen, notes, number);
      }
      expect(context.pages()).toHaveLength(windows);

      await screen.close();
      await expect(state(notes)).toContainText('The window of the talk is closed');
      await expect(place(notes)).toHaveText(`${SCENES} of ${SCENES}`);
      const again = await windowFrom(context, () => notes.keyboard.press('o'));
      await expectBoth(again, notes, SCENES);
      await expect(timer(notes)).toHaveText(counted);
      await notes.keyboard.press('PageUp');
      await expectBoth(again, notes, SCENES - 1);
      await notes.keyboard.press('Escape');
      await expect(state(notes)).toContainText('the talk was left');
      await expect(again.getByRole('button', { name: 'Load it' })).toBeVisible();
      await notes.keyboard.press('Enter');
      await expectBoth(again, notes, SCENES - 1);
    },
  );
});

test('two talks in one browser do not drive one another; scenes are chosen by number and list, letters and black kept', async ({
  page: screen,
  context,
}) => {
  await open(screen, `?story=${STORY}&scene=2&present=1`);
  const notes = await windowFrom(context, () => screen.keyboard.press('o'));
  const other = await context.newPage();
  await open(other, `?story=${STORY}&scene=3&present=1`);
  const otherNotes = await windowFrom(context, () => other.keyboard.press('o'));
  await notes.keyboard.press('7');
  await notes.keyboard.press('Enter');
  await expectBoth(screen, notes, 7);
  await notes.getByRole('button', { name: 'The models: to 2032' }).click();
  await expectBoth(screen, notes, 6);
  await expectBoth(other, otherNotes, 3);
  await notes.keyboard.press('b');
  await expect(screen.locator('.talk-black')).toBeVisible();
  await expect(state(notes)).toHaveText('The screen is black.');
  await notes.getByRole('button', { name: 'Black screen' }).click();
  await expect(screen.locator('.talk-black')).toHaveCount(0);
  const letters = () =>
    notes.locator('.presenter-notes-text').evaluate((text) => getComputedStyle(text).fontSize);
  const before = await letters();
  await notes.getByRole('button', { name: 'Larger notes' }).click();
  expect(Number.parseFloat(await letters())).toBeGreaterThan(Number.parseFloat(before));
  const larger = await letters();
  await notes.reload();
  await expectBoth(screen, notes, 6);
  expect(await letters()).toBe(larger);
  await other.close();
  await screen.bringToFront();
  await notes.keyboard.press('F5');
  await expect.poll(() => screen.evaluate(() => document.fullscreenElement !== null)).toBe(true);
});

test('the screen is kept awake, and a window that is held back is said so for a while', async ({
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    window.open = () => null;
    const request = async () => {
      document.documentElement.dataset['awake'] = 'true';
      const release = async () => void delete document.documentElement.dataset['awake'];
      return { release };
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await open(page, `?story=${STORY}&scene=2&present=1`);
  const awake = page.locator('html[data-awake]');
  await expect(awake).toHaveCount(1);
  await page.keyboard.press('o');
  const notice = page.locator('.talk-notice');
  await expect(notice).toContainText('The browser held the notes back.');
  await page.clock.fastForward(10_000);
  await expect(notice).toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(awake).toHaveCount(0);
});

test('the presenter’s window has no known barrier, in each language and theme and on a small screen', async ({
  page,
}) => {
  for (const [query, width] of [
    [`?story=${STORY}&scene=3&present=1&lang=zh-Hans&theme=dark`, 1040],
    [`?story=${STORY}&scene=10&present=1&lang=zh-Hant`, 390],
  ] as const) {
    await page.setViewportSize({ width, height: 760 });
    await page.goto(`/${query}#notes=alone`);
    await expect(page.locator('.presenter-notes-text')).toBeVisible();
    await expect(page.locator('.presenter-state button')).toBeVisible();
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(sideways).toBe(false);
    expect(await findings(page)).toEqual([]);
  }
});
