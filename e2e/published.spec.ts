import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { PNG } from 'pngjs';
import { toTraditional } from '../src/dataset/languages/to-traditional.ts';
import { filedEvents } from './support/ledger-files.ts';
import { queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
/** Where the pages say they are; what they say in relative addresses is taken to be there too. */
const HOME = (process.env['ENTENTE_URL'] ?? 'https://entente.example').replace(/\/?$/, '/');
const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;
const LOCALES = { en: 'en_GB', 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' } as const;
const MOST_BYTES = 300_000;

type Language = (typeof LANGUAGES)[number];

/** What a link without a day shows. */
const LAST_DAY = '2025-12-31';

/** The day from which a date counts, as links write it: the window's first for all before it. */
function dayOf(date: string): string {
  const [year = '', part = '01', day = '01'] = date.split('-');
  const month = part.startsWith('Q') ? `${Number(part.slice(1)) * 3 - 2}`.padStart(2, '0') : part;
  const first = `${year}-${month}-${day}`;
  return first <= '2023-01-01' ? 'earliest' : first;
}

function pathOf(language: Language, place: string): string {
  return language === 'en' ? place : `${language}/${place}`;
}

function textIn(text: (typeof filedEvents)[number]['title'], language: Language): string {
  return text[language] ?? toTraditional(text['zh-Hans']);
}

const READER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  htmlEntities: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (name) => ['link', 'meta'].includes(name),
});

type Attributes = Readonly<Record<string, string | undefined>>;

/** What the head of a built page says, its addresses made absolute. */
function tagsOf(path: string) {
  const text = readFileSync(`${DIST}/${path}index.html`, 'utf8').replace('<!doctype html>', '');
  expect(XMLValidator.validate(text), path).toBe(true);
  const { html } = READER.parse(text);
  const absolute = (address = '') => new URL(address, HOME + path).href;
  const links: readonly Attributes[] = html.head.link;
  const meta: readonly Attributes[] = html.head.meta;
  const said = (key: string) =>
    meta.find(({ name, property }) => name === key || property === key)?.['content'];
  return {
    language: html.lang,
    title: html.head.title,
    opens: absolute(html['data-open']),
    canonical: absolute(links.find(({ rel }) => rel === 'canonical')?.['href']),
    alternates: links.flatMap(({ hreflang, href }) =>
      hreflang ? [[hreflang, absolute(href)]] : [],
    ),
    description: said('description'),
    openGraph: ['title', 'description', 'type', 'site_name', 'locale'].map((key) =>
      said(`og:${key}`),
    ),
    size: [said('og:image:width'), said('og:image:height')],
    urls: [said('og:url'), said('og:image'), said('twitter:image')].map(absolute),
    twitter: ['card', 'title', 'description'].map((key) => said(`twitter:${key}`)),
    pictureTexts: [said('og:image:alt'), said('twitter:image:alt')],
  };
}

/** The size that a PNG says it has. */
function sizeOf(png: Buffer): string {
  return `${png.toString('latin1', 1, 4)} ${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

test.describe('in every language', () => {
  for (const language of LANGUAGES) {
    test(`each event has a page with its tags and a picture: ${language}`, () => {
      for (const { id, date, title, summary } of filedEvents) {
        const place = `e/${id}/`;
        const path = pathOf(language, place);
        const [name, told] = [textIn(title, language), textIn(summary, language)];
        const tags = tagsOf(path);
        const { opens, pictureTexts, ...rest } = tags;
        const picture = `${HOME}${path}preview.png`;
        expect(rest).toEqual({
          language,
          title: `${name} · Entente`,
          canonical: HOME + path,
          alternates: [...LANGUAGES, 'x-default' as const].map((other) => [
            other,
            HOME + pathOf(other === 'x-default' ? 'en' : other, place),
          ]),
          description: told,
          openGraph: [name, told, 'article', 'Entente', LOCALES[language]],
          size: ['1200', '630'],
          urls: [HOME + path, picture, picture],
          twitter: ['summary_large_image', name, told],
        });
        const query = new URL(opens).searchParams;
        expect([query.get('pick'), query.get('lang')]).toEqual([`event.${id}`, language]);
        expect(query.get('at') ?? LAST_DAY).toBe(dayOf(date));
        for (const text of pictureTexts) expect(text).toContain(name);

        const png = readFileSync(`${DIST}/${path}preview.png`);
        expect([path, sizeOf(png), png.length < MOST_BYTES]).toEqual([path, 'PNG 1200x630', true]);
      }
    });
  }

  test('pictures are not blank, and no two of a sample are the same', () => {
    const sample = filedEvents.filter((_, index) => index % 40 === 0);
    const digests = sample.flatMap(({ id }) =>
      LANGUAGES.map((language) => {
        const file = readFileSync(`${DIST}/${pathOf(language, `e/${id}/`)}preview.png`);
        const { data } = PNG.sync.read(file);
        const colours = new Map<number, number>();
        for (let at = 0; at < data.length; at += 4) {
          const colour = data.readUInt32BE(at);
          colours.set(colour, (colours.get(colour) ?? 0) + 1);
        }
        const commonest = Math.max(...colours.values()) / (data.length / 4);
        expect(colours.size, id).toBeGreaterThan(32);
        expect(commonest, id).toBeLessThan(0.97);
        return file.toString('latin1');
      }),
    );
    expect(new Set(digests).size).toBe(digests.length);
  });

  test('there are pages for all events, at their former addresses too, and for no others', () => {
    const ids = filedEvents.flatMap(({ id, formerly = [] }) => [id, ...formerly]).sort();
    expect(ids.length).toBeGreaterThan(filedEvents.length);
    for (const language of LANGUAGES) {
      const folders = readdirSync(`${DIST}/${pathOf(language, 'e/')}`, { withFileTypes: true });
      const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
      expect(names.sort()).toEqual(ids);
    }
  });

  test('what is told at a former address is told of the new one, and is in no list', () => {
    const sitemap = readFileSync(`${DIST}/sitemap.xml`, 'utf8');
    for (const { id, formerly = [] } of filedEvents) {
      for (const old of formerly) {
        expect(sitemap).not.toContain(`e/${old}/`);
        for (const language of LANGUAGES) {
          const path = pathOf(language, `e/${old}/`);
          expect(tagsOf(path)).toEqual(tagsOf(pathOf(language, `e/${id}/`)));
          expect(readdirSync(`${DIST}/${path}`)).toEqual(['index.html']);
        }
      }
    }
  });
});

test('each scene of each story has a page and a picture in every language', () => {
  const folder = fileURLToPath(new URL('../data/stories/', import.meta.url));
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.md'))
    : [];
  for (const file of files) {
    const scenes = readFileSync(folder + file, 'utf8').match(/^## /gm) ?? [];
    const id = file.replace(/\.md$/, '');
    for (const [index] of scenes.entries()) {
      for (const language of LANGUAGES) {
        const path = pathOf(language, `s/${id}/${index + 1}/`);
        expect(new URL(tagsOf(path).opens).search).toContain(`story=${id}&scene=${index + 1}`);
        expect(statSync(`${DIST}/${path}preview.png`).size).toBeLessThan(MOST_BYTES);
      }
    }
  }
});

test('the sitemap names every page there is, and the feeds are there', () => {
  const { urlset } = READER.parse(readFileSync(`${DIST}/sitemap.xml`, 'utf8'));
  const paths = urlset.url.map(({ loc }: { loc: string }) => loc.replace(HOME, ''));
  for (const path of paths) expect(existsSync(`${DIST}/${path}index.html`), path).toBe(true);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBeGreaterThan(filedEvents.length * LANGUAGES.length);
  for (const language of LANGUAGES) {
    const { feed } = READER.parse(readFileSync(`${DIST}/${pathOf(language, 'feed.xml')}`, 'utf8'));
    expect(feed['xml:lang']).toBe(language);
  }
});

test('a published page opens the app at its state, and the way back leads past it', async ({
  page,
}) => {
  await page.goto('/?at=2024-01-01&view=table');
  await page.goto('/zh-Hans/e/openai-microsoft-ip-2032/');
  await expect(page.locator('.details-heading')).toHaveText(
    '微软对OpenAI模型和产品的权利延至2032年',
  );
  expect(queryOf(page)).toContain(
    '?at=2025-10-28&pick=event.openai-microsoft-ip-2032&lang=zh-Hans',
  );
  await page.goBack();
  await expect(page.locator('table').first()).toBeVisible();
});

test('a former address opens the app at the event under its new id', async ({ page }) => {
  await page.goto('/e/openai-adobe-firefly/');
  await expect(page.locator('.details-heading')).toHaveText(
    'Adobe offers models from Google and OpenAI in Firefly',
  );
  expect(queryOf(page)).toContain('pick=event.adobe-firefly-partner-models');
});

test.describe('without script', () => {
  // the app's page asks for its code ahead, which a browser that runs none does not fetch
  test.use({ javaScriptEnabled: false, allowedMessages: [/^request failed \(csp\)/] });

  test('an event is read on its page, its picture is shown, and the list leads on', async ({
    page,
  }) => {
    await page.goto('/e/openai-microsoft-ip-2032/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      "Microsoft's rights to OpenAI models and products run through 2032",
    );
    await expect(page.getByRole('img')).toBeVisible();
    await expect(
      page.getByRole('link', { name: 'Open 28 October 2025 in Entente' }),
    ).toHaveAttribute('href', '../../?at=2025-10-28&pick=event.openai-microsoft-ip-2032&lang=en');
    await page.getByRole('link', { name: 'All events' }).click();
    await expect(page.locator('.chronicle li')).toHaveCount(filedEvents.length);
  });

  test('the app’s own page says where to read', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'all events as a list' }).click();
    await expect(page.locator('.chronicle li')).toHaveCount(filedEvents.length);
  });
});

test.describe('what is not there', () => {
  test.use({ allowedMessages: [/response 404|status of 404/] });

  test('is said in every language, with ways on', async ({ page }) => {
    const response = await page.goto('/e/no-such-event/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading')).toHaveText([
      'There is no such page.',
      '没有这个页面。',
      '沒有這個頁面。',
    ]);
    await page.getByRole('link', { name: 'All events' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All events');
  });
});

test('a folder without its slash leads to the folder', async ({ request }) => {
  const response = await request.get('/e/openai-microsoft-ip-2032?from=a-host');
  expect([response.status(), new URL(response.url()).pathname]).toEqual([
    200,
    '/e/openai-microsoft-ip-2032/',
  ]);
});
