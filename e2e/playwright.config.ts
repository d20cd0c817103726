import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ADDRESS = 'http://127.0.0.1:4179';
const REPORT = process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? `${ROOT}test-results/e2e.json`;

/** Asked once: the workers inherit the answer by the environment. */
function chromiumPath(): string {
  process.env['CHROMIUM_PATH'] ??= execFileSync(
    process.execPath,
    ['tests/find-chromium.mjs', '--lookup'],
    { cwd: ROOT, encoding: 'utf8' },
  ).trim();
  return process.env['CHROMIUM_PATH'];
}

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  workers: 2,
  timeout: 90_000, // two busy cores make axe slow; nothing here measures time
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: REPORT }]],
  use: {
    baseURL: ADDRESS,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    // nobody's first visit: the first look round is talk.spec.ts's matter
    storageState: {
      cookies: [],
      origins: [{ origin: ADDRESS, localStorage: [{ name: 'entente.tour', value: 'seen' }] }],
    },
    serviceWorkers: 'block', // what is kept for when the server is gone is offline.spec.ts's matter
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'npx vite preview --port 4179 --strictPort',
    cwd: ROOT,
    url: ADDRESS,
    reuseExistingServer: false,
  },
});
