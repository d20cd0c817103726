import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type Server, serve } from './served.ts';
import { test as base } from './test.ts';

const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));

/** A copy of the build with a server of its own, so that it can be changed and stopped. */
export const test = base.extend<{ folder: string; server: Server }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off its first argument
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-served-'));
    cpSync(BUILT, folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  server: async ({ folder }, use) => {
    const server = await serve(folder);
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.origin),
});

/** Waits until everything is kept and this page itself is answered out of it. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Puts up a worker that keeps another version of the page; where `hasPage` is not, the page itself has not arrived yet. */
export function putUp(folder: string, hasPage: boolean): void {
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'sw.js')];
  const old = readFileSync(page, 'utf8');
  const marked = old.replace('</title>', '</title><meta name="second" />');
  const code = readFileSync(worker, 'utf8').replace(
    /\{url:"index\.html",revision:"\w+",integrity:"[^"]+"\}/,
    `{url:"index.html",revision:"2",integrity:"${hashOf(marked)}"}`,
  );
  writeFileSync(worker, code);
  writeFileSync(page, hasPage ? marked : old);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
