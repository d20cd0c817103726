// Finds a Chromium for the browser tests, and installs one where none is found and that is allowed.
//   node tests/find-chromium.mjs            prints the path, installing if need be
//   node tests/find-chromium.mjs --lookup   prints the path of what is there, or nothing
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const ADVICE =
  'No Chromium was found or could be installed: install Chrome or Chromium, or set CHROMIUM_PATH to its program file, and run the tests again.';
const ON_PATH = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const WINDOWS = process.platform === 'win32';

/** The first Chromium on this machine that starts, or null. */
export function findChromium() {
  return candidates().find(starts) ?? null;
}

/** As `findChromium`, but tries to install one first where there is none. */
export function ensureChromium() {
  return findChromium() ?? installByPlaywright() ?? installByApt();
}

function candidates() {
  return [
    process.env['CHROMIUM_PATH'],
    chromium.executablePath(),
    ...searchPath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windowsPaths(),
  ].filter((path) => path && existsSync(path));
}

function searchPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function windowsPaths() {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
}

/** Some systems ship a stub, and a browser can lack its libraries; Chrome on Windows cannot be asked. */
function starts(path) {
  if (WINDOWS) return true;
  const options = { stdio: 'ignore', timeout: 30_000 };
  return spawnSync(path, ['--no-sandbox', '--version'], options).status === 0;
}

function installByPlaywright() {
  run('npx', ['playwright', 'install', 'chromium'], 300_000);
  return findChromium();
}

function installByApt() {
  const prefix = aptPrefix();
  if (prefix === null) return null;
  const apt = (...words) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...words];
    return run(command, rest, 900_000);
  };
  // The second package draws Chinese; whoever brings a browser has chosen the fonts too.
  return apt('update') && apt('install', '-y', 'chromium', 'fonts-noto-cjk')
    ? findChromium()
    : null;
}

/** What has to stand before apt-get to be allowed to install, or null where nothing helps. */
function aptPrefix() {
  const works = (command, ...words) => spawnSync(command, words, { stdio: 'ignore' }).status === 0;
  if (process.platform !== 'linux' || !works('apt-get', '--version')) return null;
  if (process.getuid?.() === 0) return ['env', 'DEBIAN_FRONTEND=noninteractive'];
  return works('sudo', '-n', 'true')
    ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive']
    : null;
}

/** Runs with its output on standard error, since standard output carries the answer. */
function run(command, words, timeout) {
  const options = { stdio: ['ignore', 2, 2], timeout, shell: WINDOWS };
  return spawnSync(command, words, options).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lookupOnly = process.argv.includes('--lookup');
  const path = lookupOnly ? findChromium() : ensureChromium();
  if (path) process.stdout.write(`${path}\n`);
  else if (!lookupOnly) process.stderr.write(`${ADVICE}\n`);
  process.exitCode = path || lookupOnly ? 0 : 1;
}
