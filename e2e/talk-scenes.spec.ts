import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { parseStory } from '../src/dataset/stories/parse-story.ts';
import { namedOrganizations } from '../src/scene/graph-nodes.ts';
import { decodePermalink } from '../src/viewstate/permalink/permalink.ts';
import { expect, test } from './support/test.ts';

const FOLDER = fileURLToPath(new URL('../data/stories/', import.meta.url));

const STORIES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const id = name.slice(0, -'.md'.length);
    return parseStory(id, readFileSync(`${FOLDER}${name}`, 'utf8')).story;
  });

const LANGUAGES = ['en', 'zh-Hans'] as const;

/** A name's owner, and its left, top, right and bottom in px of the picture. */
type Label = readonly [id: string, left: number, top: number, right: number, bottom: number];

/** What a scene's screen shows, to be held against its story. */
interface Shown {
  readonly query: string;
  readonly labels: readonly Label[];
  readonly picture: { readonly width: number; readonly height: number };
  readonly caption: string;
  /** Boxes of what is written, and of the window, as left, top, right and bottom in px. */
  readonly written: readonly (readonly number[])[];
  readonly window: readonly [number, number];
}

/** Goes through a talk with the key of every clicker, and tells what each scene shows once its picture stands. */
async function present(page: Page, link: string, scenes: number): Promise<Shown[]> {
  await page.goto(`/${link}`);
  await expect(page.locator('.talk .graph[data-settled="true"]')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const shown: Shown[] = [];
  for (let number = 1; number <= scenes; number++) {
    await expect(page.locator('progress')).toHaveJSProperty('value', number);
    shown.push(await page.evaluate(readScreen));
    await page.keyboard.press('PageDown');
  }
  return shown;
}

/** Runs in the page: waits until the picture's names are those of its scene, and reads the screen. */
async function readScreen(): Promise<Shown> {
  const frame = () => new Promise(requestAnimationFrame);
  const graph = () => document.querySelector<HTMLElement>('.talk .graph');
  for (let calm = 0; calm < 4; ) {
    const before = graph()?.dataset['labels'];
    await frame();
    const isCalm = before !== undefined && graph()?.dataset['labels'] === before;
    calm = isCalm && graph()?.dataset['settled'] === 'true' ? calm + 1 : 0;
  }
  const boxOf = (element: Element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [left, top, right, bottom];
  };
  const parts = ['.talk-heading', '.talk-day', '.talk-caption[data-shown="true"]', '.talk-small'];
  const written = parts.flatMap((part) => [...document.querySelectorAll(part)].map(boxOf));
  return {
    query: window.location.search,
    labels: JSON.parse(graph()?.dataset['labels'] ?? '[]'),
    picture: { width: graph()?.clientWidth ?? 0, height: graph()?.clientHeight ?? 0 },
    caption: document.querySelector('.talk-caption[data-shown="true"]')?.textContent ?? '',
    written,
    window: [window.innerWidth, window.innerHeight],
  };
}

/** What is wrong with a scene's screen, one line a fault. */
function faultsOf(shown: Shown, query: string, caption: string): string[] {
  const { labels, picture, written, window } = shown;
  const named = new Set(labels.map(([id]) => id));
  const asked = namedOrganizations(decodePermalink(query).view);
  const nameless = [...asked].filter((id) => !named.has(id)).map((id) => `${id} has no name`);
  const cut = labels
    .filter(([, left, top, right, bottom]) => {
      return left < 0 || top < 0 || right > picture.width || bottom > picture.height;
    })
    .map(([id]) => `the name of ${id} is cut`);
  const over = labels.flatMap(([id, left, top, right, bottom], index) =>
    labels
      .slice(0, index)
      .filter(([, l, t, r, b]) => left < r && l < right && top < b && t < bottom)
      .map(([other]) => `${id} lies over ${other}`),
  );
  const outside = written
    .filter(([left = 0, top = 0, right = 0, bottom = 0]) => {
      return left < 0 || top < 0 || right > window[0] || bottom > window[1];
    })
    .map((box) => `text outside the screen: ${box.map(Math.round).join()}`);
  const small = picture.height < window[1] * 0.5 ? [`picture only ${picture.height} px high`] : [];
  const wrong = shown.caption === caption ? [] : [`says “${shown.caption}”`];
  return [...nameless, ...cut, ...over, ...outside, ...small, ...wrong];
}

for (const [width, height] of [
  [1024, 768],
  [1920, 1080],
] as const) {
  test(`every scene of every story can be read from the last row at ${width} by ${height}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    const faults: string[] = [];
    for (const story of STORIES) {
      for (const language of LANGUAGES) {
        const link = `?story=${story.id}&scene=1&present=1&lang=${language}`;
        const shown = await present(page, link, story.scenes.length);
        for (const [index, { query, caption }] of story.scenes.entries()) {
          const screen = shown[index];
          if (!screen) continue;
          const found = faultsOf(screen, query, caption[language] ?? '');
          faults.push(...found.map((fault) => `${story.id} ${index + 1} ${language}: ${fault}`));
        }
      }
    }
    expect(faults).toEqual([]);
  });
}
