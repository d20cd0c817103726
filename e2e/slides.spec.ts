import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import type { Story } from '../src/domain/story.ts';
import { notesOf, readPptx, resolved } from '../tests/support/read-pptx.ts';
import { findings } from './support/axe.ts';
import { open } from './support/page.ts';
import { addressesOf, filedStories } from './support/story-files.ts';
import { expect, test } from './support/test.ts';

const WORDS = {
  en: { stories: 'Stories', slides: 'Download slides', handout: 'Open handout' },
  'zh-Hans': { stories: '专题', slides: '下载幻灯片', handout: '打开讲义' },
} as const;

type Written = keyof typeof WORDS;

const STORY = storyNamed('the-agreement-of-28-october');

function storyNamed(id: string): Story {
  const story = filedStories.find((one) => one.id === id);
  if (!story) throw new Error(`There is no story ${id}.`);
  return story;
}

function titleOf(story: Story, language: Written): string {
  return story.title[language] ?? '';
}

/** Opens what a story can be taken as. */
async function takeAway(page: Page, story: string, language: Written = 'en'): Promise<void> {
  await open(page, `?at=2025-11-03&lang=${language}`);
  await page.getByRole('button', { name: WORDS[language].stories, exact: true }).click();
  const name = language === 'en' ? `Take “${story}” away` : `带走“${story}”`;
  await page.getByRole('button', { name }).click();
}

async function slidesOf(page: Page, language: Written = 'en'): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: WORDS[language].slides }).click(),
  ]);
  return download;
}

for (const language of ['en', 'zh-Hans'] as const) {
  test(`the slides of a story hold all that it says, in ${language}`, async ({ page }) => {
    await takeAway(page, titleOf(STORY, language), language);
    const download = await slidesOf(page, language);
    expect(download.suggestedFilename()).toBe(`entente-${STORY.id}-${language}.pptx`);
    const file = readPptx(await readFile(await download.path()));
    expect(file.faults()).toEqual([]);
    expect(file.slides).toBe(STORY.scenes.length + 1);
    expect(file.paragraphs('ppt/slides/slide1.xml').slice(0, 2)).toEqual([
      STORY.title[language],
      STORY.summary[language],
    ]);
    for (const [index, scene] of STORY.scenes.entries()) {
      const name = `ppt/slides/slide${index + 2}.xml`;
      const said = file.paragraphs(name);
      expect(said[0]).toBe(scene.heading[language]);
      expect(said).toContain(scene.caption[language]);
      expect(notesOf(file, index + 2)[0]).toBe(scene.notes[language]);
      const links = file.relations(name).filter(({ isExternal }) => isExternal);
      const addresses = addressesOf(scene).map((address) => new URL(address).href);
      expect(links.slice(0, -1).map(({ target }) => target)).toEqual(addresses);
      expect(links.at(-1)?.target).toContain(`story=${STORY.id}&scene=${index + 1}&data=`);
      const image = file.relations(name).find(({ type }) => type === 'image');
      const picture = PNG.sync.read(Buffer.from(file.bytes(resolved(name, image?.target ?? ''))));
      expect([picture.width, picture.height]).toEqual([2448, 1540]);
      expect(new Set(picture.data).size).toBeGreaterThan(20);
    }
  });
}

test('slides can be cancelled, and made then', async ({ page }) => {
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await takeAway(page, titleOf(STORY, 'en'));
  await page.getByRole('button', { name: 'Download slides' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was saved.')).toBeVisible();
  await slidesOf(page);
  await expect(
    page.getByText(`Handed to the browser as entente-${STORY.id}-en.pptx.`),
  ).toBeVisible();
  expect(downloads).toHaveLength(1);
});

test.describe('where a part of the page cannot be had', () => {
  test.use({ allowedMessages: [/slides-.*\.js|background-.*\.json|ERR_FAILED/] });

  test('it says so, and that one can try again', async ({ page }) => {
    await page.route('**/assets/slides-*.js', (route) => route.abort());
    await takeAway(page, titleOf(STORY, 'en'));
    await page.getByRole('button', { name: 'Download slides' }).click();
    await expect(page.getByText(/^The slides could not be made\. .* try again\.$/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Download slides' })).toBeEnabled();
  });

  test('nothing is made without sources, which can be asked for again', async ({ page }) => {
    await page.route('**/assets/background-*.json', (route) => route.abort());
    await takeAway(page, titleOf(STORY, 'en'));
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Summaries and sources could not be loaded.')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Download slides' })).toBeDisabled();
    await expect(dialog.getByRole('button', { name: 'Open handout' })).toBeDisabled();
    await page.unroute('**/assets/background-*.json');
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog.getByRole('button', { name: 'Open handout' })).toBeEnabled();
  });
});

test('what is on screen is one slide, with the sources of what is picked', async ({ page }) => {
  await open(page, '?at=2025-11-03&pick=event.aws-openai-38b');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('tab', { name: 'Download' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download slide', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('entente-2025-11-03-en.pptx');
  const file = readPptx(await readFile(await download.path()));
  expect(file.faults()).toEqual([]);
  expect(file.slides).toBe(1);
  const name = 'ppt/slides/slide1.xml';
  const targets = file.relations(name).filter(({ isExternal }) => isExternal);
  expect(targets.length).toBeGreaterThan(1);
  expect(targets.at(-1)?.target).toMatch(/\?at=2025-11-03&pick=event\.aws-openai-38b&data=/);
});

/** Text as it can be compared: paper breaks lines anywhere, and fonts have signs of their own for pairs of letters. */
function squeezed(text = ''): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}

/** What of this a page does not say. A PDF may name a Han letter by the radical that fonts draw alike. */
function missingFrom(page: string, said: readonly string[]): string[] {
  const letters = [...page];
  const isAlike = (letter: string | undefined, wanted: string) =>
    letter === wanted || /[⺀-⻳戶]/.test(letter ?? '');
  return said.filter((text) => {
    const wanted = [...text];
    const isAt = (start: number) => wanted.every((one, at) => isAlike(letters[start + at], one));
    return !letters.some((_letter, start) => isAt(start));
  });
}

/** The text of each page of the handout that is open. */
async function printed(page: Page, format = 'A4'): Promise<string[]> {
  await expect(page.locator('.handout-scene').first()).toBeVisible();
  await page.evaluate(() =>
    Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined))),
  );
  const data = new Uint8Array(await page.pdf({ format, printBackground: true }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const texts = numbers.map(async (number) => {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    return squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''));
  });
  return Promise.all(texts);
}

/** What a page of a handout must say of its scene. */
function saidOf(story: Story, index: number, language: Written): string[] {
  const scene = story.scenes[index];
  if (!scene) return [];
  const texts = [scene.heading, scene.caption, scene.notes].map((text) => text[language]);
  return [...texts, ...addressesOf(scene), `story=${story.id}&scene=${index + 1}&`].map(squeezed);
}

for (const [language, format] of [
  ['en', 'Letter'],
  ['zh-Hans', 'A4'],
] as const) {
  for (const story of filedStories) {
    test(`the handout of ${story.id} holds every scene on a page of its own and every source, in ${language} on ${format}`, async ({
      page,
    }) => {
      await takeAway(page, titleOf(story, language), language);
      await page.getByRole('button', { name: WORDS[language].handout }).click();
      const [front, ...pages] = await printed(page, format);
      const first = [titleOf(story, language), story.summary[language]].map(squeezed);
      expect(missingFrom(front ?? '', first)).toEqual([]);
      expect(pages).toHaveLength(story.scenes.length);
      for (const [index, text] of pages.entries()) {
        const missing = missingFrom(text, saidOf(story, index, language));
        expect(missing, `scene ${index + 1}`).toEqual([]);
      }
    });
  }
}

test('a handout leaves notes out, has its pictures, prints by a button and is left by Escape', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await takeAway(page, titleOf(STORY, 'en'));
  const title = await page.title();
  await page.getByRole('button', { name: 'Open handout' }).click();
  await expect(page).toHaveTitle(`${STORY.title.en}: handout`);
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByLabel('with speaker notes').uncheck();
  const pages = await printed(page);
  const notes = squeezed(STORY.scenes[0]?.notes.en);
  expect(pages.some((text) => text.includes(notes))).toBe(false);
  const drawn = await page
    .locator('.handout-picture')
    .evaluateAll((all) => all.map((one) => one instanceof HTMLImageElement && one.naturalWidth));
  expect(drawn).toEqual(STORY.scenes.map(() => 1200));
  await page.getByRole('button', { name: 'Print handout' }).click();
  await expect(page.locator('body[data-printed]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.handout')).toHaveCount(0);
  await expect(page.locator('.graph[data-positions]')).toBeVisible();
  await expect(page).toHaveTitle(title);
  await expect(page.locator('#stage')).toBeFocused();
});

for (const [name, width, height, theme] of [
  ['on a desk', 1440, 900, 'light'],
  ['on a phone, in the dark', 390, 844, 'dark'],
] as const) {
  test(`nothing of it is hard to reach ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    await takeAway(page, titleOf(STORY, 'en'));
    await expect(page.getByRole('button', { name: 'Open handout' })).toBeEnabled();
    expect(await findings(page, 'dialog')).toEqual([]);
    await page.getByRole('button', { name: 'Open handout' }).click();
    await expect(page.locator('.handout-scene').first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
    const isWide = await page.evaluate(() => document.body.scrollWidth > window.innerWidth);
    expect(isWide).toBe(false);
  });
}

test('an office program opens the slides and shows one page for each', async ({ page }) => {
  // biome-ignore lint/suspicious/noSkippedTests: a large program that few machines have; the parts are checked above without it
  test.skip(!hasOffice(), 'There is no soffice on this machine: LibreOffice Impress provides it.');
  await takeAway(page, titleOf(STORY, 'en'));
  const path = test.info().outputPath('deck.pptx');
  await (await slidesOf(page)).saveAs(path);
  const folder = dirname(path);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path];
  execFileSync('soffice', convert, { stdio: 'ignore' });
  const data = new Uint8Array(await readFile(path.replace(/pptx$/, 'pdf')));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  expect(pdf.numPages).toBe(STORY.scenes.length + 1);
  for (const [index, scene] of STORY.scenes.entries()) {
    const { items } = await (await pdf.getPage(index + 2)).getTextContent();
    const text = squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''));
    expect(text).toContain(squeezed(scene.heading.en));
    expect(text).toContain(squeezed(scene.caption.en));
  }
});

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
