import type { Page } from '@playwright/test';
import { findings } from './support/axe.ts';
import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

const STORY = 'the-agreement-of-28-october';
const HEADINGS = [
  'The day before',
  'What moved in a day',
  'The stake: about 27%',
  'The cloud: another $250bn',
];

const heading = (page: Page) => page.locator('.talk-heading');
const progress = (page: Page) => page.locator('.talk progress');
const caption = (page: Page) => page.locator('.talk-caption[data-shown="true"]');

async function expectScene(page: Page, number: number): Promise<void> {
  await expect(progress(page)).toHaveJSProperty('value', number);
  await expect(page.locator('.talk-progress')).toHaveAttribute('data-here', 'true');
  await expect.poll(() => queryOf(page)).toContain(`&scene=${number}`);
}

/** Nothing of the desk is on the screen. */
async function expectNoChrome(page: Page): Promise<void> {
  for (const part of ['.masthead', '.foot', '.panel', '.graph-tools', 'dialog', '.notice']) {
    await expect(page.locator(part).filter({ visible: true })).toHaveCount(0);
  }
}

test('a whole story is found, presented and left by keyboard alone', async ({ page }) => {
  await open(page, '?at=2025-11-03');
  await page.getByRole('button', { name: 'Stories' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Stories' })).toBeVisible();
  await page.getByRole('button', { name: 'Present “The agreement of 28 October”' }).focus();
  await page.keyboard.press('Enter');
  await expectScene(page, 1);
  await expectNoChrome(page);
  const scenes = await progress(page).evaluate((bar: HTMLProgressElement) => bar.max);
  const keys = ['ArrowRight', 'Space', 'PageDown', 'Enter', 'n', 'ArrowDown'];
  for (let number = 2; number <= scenes; number++) {
    await page.keyboard.press(keys[number % keys.length] ?? 'n');
    await expectScene(page, number);
    if (number <= HEADINGS.length) {
      await expect(heading(page)).toHaveText(HEADINGS[number - 1] ?? '');
    }
    await expect(caption(page)).not.toBeEmpty();
  }
  await expectNoChrome(page);
  await page.keyboard.press('n');
  await expectScene(page, scenes);
  for (const [key, number] of [
    ['Shift+Space', scenes - 1],
    ['PageUp', scenes - 2],
    ['Backspace', scenes - 3],
    ['Home', 1],
    ['End', scenes],
  ] as const) {
    await page.keyboard.press(key);
    await expectScene(page, number);
  }
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expectScene(page, 3);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Story', exact: true })).toContainText(
    'Talk interrupted at scene 3.',
  );
  expect(queryOf(page)).not.toContain('present');
  await page.keyboard.press('r');
  await expectScene(page, 3);
});

test('a talk is interrupted at scene 4 by scrubbing and by search, and resumed there', async ({
  page,
}) => {
  await open(page, `?story=${STORY}&scene=4&present=1`);
  await expectScene(page, 4);
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await expect(page.locator('.talk-progress')).toHaveAttribute('data-here', 'false');
  await expect(caption(page)).toHaveCount(0);
  await expect(heading(page)).toHaveText('The agreement of 28 October');
  await expectNoChrome(page);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('Anthropic');
  await expect(page.getByRole('option').first()).toContainText('Anthropic');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.talk-picked')).toContainText('Anthropic');
  await page.keyboard.press('i');
  const record = page.locator('.talk-record');
  await expect(record.getByRole('heading', { name: 'Anthropic', exact: true })).toBeVisible();
  expect(queryOf(page)).toContain(`story=${STORY}&scene=4&present=1`);
  await page.keyboard.press('r');
  await expectScene(page, 4);
  await expect(heading(page)).toHaveText(HEADINGS[3] ?? '');
  await expectNoChrome(page);
  await page.keyboard.press('PageDown');
  await expectScene(page, 5);
});

test('black, spotlight and playing by itself come and go by key', async ({ page }) => {
  await page.clock.install();
  await open(page, `?story=${STORY}&scene=9&present=1`);
  await expectScene(page, 9);
  await page.keyboard.press('.');
  await expect(page.locator('.talk-black')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.talk-black')).toHaveCount(0);
  await expectScene(page, 9);
  await page.keyboard.press('s');
  await expect(page.locator('.talk-spotlight')).toBeAttached();
  await page.keyboard.press('s');
  await expect(page.locator('.talk-spotlight')).toHaveCount(0);
  await page.keyboard.press('l');
  await page.clock.fastForward(40_000);
  await expectScene(page, 10);
  await page.clock.fastForward(40_000);
  await expectScene(page, 1);
});

test('a click goes on, and a finger that swipes goes on and back', async ({ page }) => {
  await open(page, `?story=${STORY}&scene=1&present=1`);
  await expectScene(page, 1);
  await page.mouse.click(700, 400);
  await expectScene(page, 2);
  await page.mouse.click(700, 800);
  await expectScene(page, 3);
  const swipe = (from: number, to: number) =>
    page.locator('.talk-stage canvas').evaluate(
      (canvas, ways) => {
        for (const [index, type] of ['pointerdown', 'pointerup'].entries()) {
          const place = { clientX: ways[index] ?? 0, clientY: 400 };
          const kind = { pointerType: 'touch', bubbles: true };
          canvas.dispatchEvent(new PointerEvent(type, { ...place, ...kind }));
        }
      },
      [from, to],
    );
  await swipe(300, 700);
  await expectScene(page, 2);
  await swipe(700, 300);
  await expectScene(page, 3);
});

test('a story is read beside the picture, wandered off and gone back to', async ({ page }) => {
  await open(page, `?story=${STORY}&scene=2`);
  const bar = page.getByRole('region', { name: 'Story', exact: true });
  await expect(bar).toContainText('Scene 2 of 10');
  expect(queryOf(page)).toBe(`?story=${STORY}&scene=2`);
  await bar.getByRole('button', { name: 'Next scene' }).click();
  await expect(bar.getByRole('heading')).toHaveText(HEADINGS[2] ?? '');
  await bar.getByText('Sources').click();
  await expect(bar.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await page.getByRole('button', { name: 'Next change' }).click();
  await bar.getByRole('button', { name: 'Back to the scene' }).click();
  await expect(bar.getByRole('button', { name: 'Back to the scene' })).toHaveCount(0);
  await expect.poll(() => queryOf(page)).toContain('scene=3');
  await bar.getByRole('button', { name: 'Close the story' }).click();
  await expect(bar).toHaveCount(0);
  await expect.poll(() => queryOf(page)).not.toContain('story');
});

test('a story and a scene that there are none of are said, and no story is fetched for other links', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, '?at=2025-11-03');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => /stories-|talk/.test(url))).toEqual([]);
  await open(page, '?story=the-agreement-of-28-octobre&scene=2&present=1');
  await expect(page.getByText('Did you mean “the-agreement-of-28-october”?')).toBeVisible();
  await expect(page.locator('.masthead')).toBeVisible();
  await open(page, `?story=${STORY}&scene=77`);
  await expect(page.getByText('“77” is not a value of “scene”.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Story', exact: true })).toContainText(
    'Scene 10 of 10',
  );
});

test('the bar, the talk, its record and its keys have no known barrier', async ({ page }) => {
  for (const [query, keys] of [
    [`?story=${STORY}&scene=3&theme=dark&lang=zh-Hant`, ''],
    [`?story=${STORY}&scene=3&present=1&lang=zh-Hans`, ''],
    [`?story=${STORY}&scene=3&present=1&theme=dark`, 'i?'],
  ] as const) {
    await open(page, query);
    await expect(
      page.locator('.story-bar-caption, .talk-caption[data-shown="true"]'),
    ).toBeVisible();
    for (const key of keys) await page.keyboard.press(key);
    expect(await findings(page)).toEqual([]);
  }
});

test.describe('on a first visit', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test('the first look round is offered once, by keyboard, and never where a link leads', async ({
    page,
  }) => {
    const tour = page.getByRole('region', { name: 'A first look round' });
    await open(page, '?at=2025-11-03');
    await page.waitForLoadState('networkidle');
    await expect(tour).toHaveCount(0);
    await open(page, '');
    await expect(tour).toContainText('1 of 5');
    await expect(tour.getByRole('button', { name: 'Next' })).toBeFocused();
    for (const step of [2, 3, 4, 5]) {
      await page.keyboard.press('Enter');
      await expect(tour).toContainText(`${step} of 5`);
    }
    await page.keyboard.press('Enter');
    await expect(tour).toHaveCount(0);
    await open(page, '');
    await page.waitForLoadState('networkidle');
    await expect(tour).toHaveCount(0);
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Take the first look round again' }).click();
    await expect(tour).toBeVisible();
    await tour.getByRole('button', { name: 'Skip' }).click();
    await expect(tour).toHaveCount(0);
  });
});
