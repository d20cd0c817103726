import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { queryOf } from './support/page.ts';
import { buildInto, serve } from './support/served.ts';
import { test as base, expect } from './support/test.ts';

const PLACE = '/some/where/';

/** A server of builds that stand somewhere below its root, made as a test asks. */
const test = base.extend<{ root: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off its first argument
  root: async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), 'entente-anywhere-'));
    await use(root);
    rmSync(root, { recursive: true });
  },
  baseURL: async ({ root }, use) => {
    const server = await serve(root);
    await use(server.origin);
    await server.stop();
  },
});

test.use({ serviceWorkers: 'allow' });

for (const path of [PLACE, './']) {
  test(`a build with the base ${path} works wherever it stands`, async ({
    page,
    context,
    root,
    baseURL,
  }) => {
    await buildInto(join(root, PLACE), `--base=${path}`);
    const home = `${baseURL}${PLACE}`;
    const strays: string[] = [];
    context.on('request', (request) => {
      const { protocol, pathname } = new URL(request.url());
      if (protocol === 'http:' && !pathname.startsWith(PLACE)) strays.push(pathname);
    });
    await page.goto(`${PLACE}?at=2025-06-01&who=all&pick=org.openai`);
    await expect(page.locator('.graph[data-positions]')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'OpenAI' })).toBeVisible();
    await page.getByRole('button', { name: '简体' }).click();
    await expect(page).toHaveTitle(/2025年6月1日/);
    expect(new URL(page.url()).pathname).toBe(PLACE);
    expect(queryOf(page)).toContain('lang=zh-Hans');
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(home);
    for (const address of await page.evaluate(addressesInHead)) {
      expect(address).toContain(home);
      expect([address, (await page.request.get(address)).status()]).toEqual([address, 200]);
    }
    expect(strays).toEqual([]);
  });
}

/** Runs in the page: what its head and its manifest name, but for pages and pictures that `npm run build` adds. */
async function addressesInHead(): Promise<string[]> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel]')];
  const own = links.filter(({ rel }) => /icon|manifest|stylesheet|modulepreload/.test(rel));
  const manifest = links.find(({ rel }) => rel === 'manifest')?.href ?? '';
  const { icons, start_url, scope } = await (await fetch(manifest)).json();
  const named = [start_url, scope, ...icons.map(({ src }: { src: string }) => src)];
  return [...own.map(({ href }) => href), ...named.map((name) => new URL(name, manifest).href)];
}
