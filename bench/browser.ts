import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';

/** Starts the Chromium that the browser tests use, with more flags. */
export function launchChromium(flags: readonly string[]): Promise<Browser> {
  const options = { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' } as const;
  const finder = execFileSync(process.execPath, ['tests/find-chromium.mjs'], options);
  return chromium.launch({
    executablePath: finder.trim(),
    args: ['--no-sandbox', '--no-first-run', ...flags],
  });
}
