// Runs every check of the project, cheap ones first, and ends with one line: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = join(ROOT, 'test-results');
const TIME_ZONES = ['America/Los_Angeles', 'UTC', 'Asia/Shanghai'];
// what reads sources, letters and places and no clock runs in the first zone only
const ZONELESS = [
  'tests/architecture/**',
  'tests/permalinks/fuzz.test.ts',
  'tests/layout/**',
  'tests/painting/**',
  'tests/export/slides/**',
  'tests/export/video/**',
];
const WINDOWS = process.platform === 'win32';

const check = (script) => ({ name: script, run: () => onOutcome(npm(script)) });

const STEPS = [
  check('test:lint'),
  check('test:types'),
  check('test:layers'),
  check('test:dead'),
  check('test:ledger'),
  // before the unit tests, because it computes and keeps the layout that several of them ask for
  check('build'),
  ...TIME_ZONES.map((zone, index) => ({
    name: `test:unit in ${zone}`,
    run: () => unitTests(zone, index === 0 ? [] : ZONELESS),
  })),
  { ...check('test:size'), needs: 'build' },
  { name: 'test:e2e', run: browserTests, needs: 'build' },
];

function unitTests(zone, left) {
  const report = reportPath(`unit-${zone.replace('/', '-')}`);
  const words = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  for (const files of left) words.push(`--exclude=${files}`);
  return onReport(npm('test:unit', words, { TZ: zone }), report, countUnitTests);
}

function browserTests() {
  const chromium = findChromium();
  if (!chromium) return onOutcome(false);
  const report = reportPath('e2e');
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  return onReport(npm('test:e2e', [], env), report, countBrowserTests);
}

function findChromium() {
  const options = { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  return spawnSync(process.execPath, ['tests/find-chromium.mjs'], options).stdout.trim();
}

function npm(script, words = [], env = {}) {
  const args = ['run', '-s', script, ...(words.length > 0 ? ['--', ...words] : [])];
  const stdio = ['ignore', 'inherit', 'inherit'];
  const options = { cwd: ROOT, stdio, env: { ...process.env, ...env }, shell: WINDOWS };
  return spawnSync('npm', args, options).status === 0;
}

function reportPath(name) {
  mkdirSync(REPORTS, { recursive: true });
  const path = join(REPORTS, `${name}.json`);
  rmSync(path, { force: true });
  return path;
}

function onOutcome(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that failed without naming a failed test, or that ran no test, counts as one failure. */
function onReport(ok, path, count) {
  const { passed, failed } = readReport(path, count);
  const silentFailure = failed === 0 && (!ok || passed === 0);
  return { passed, failed: silentFailure ? 1 : failed };
}

function readReport(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    process.stdout.write('No report was written.\n');
    return { passed: 0, failed: 0 };
  }
}

function countUnitTests({ numPassedTests, numFailedTests, testResults }) {
  const didNotLoad = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + didNotLoad.length };
}

function countBrowserTests({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

function runStep(step, failedSteps) {
  process.stdout.write(`\n── ${step.name}\n`);
  const start = performance.now();
  const blocked = step.needs && failedSteps.has(step.needs);
  if (blocked) process.stdout.write(`Not run, because ${step.needs} failed.\n`);
  const counts = blocked ? onOutcome(false) : step.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`── ${step.name}: ${wording(counts)} (${seconds} s)\n`);
  return counts;
}

function wording({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

const total = { passed: 0, failed: 0 };
const failedSteps = new Set();
for (const step of STEPS) {
  const { passed, failed } = runStep(step, failedSteps);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedSteps.add(step.name);
}
if (failedSteps.size > 0) process.stdout.write(`\nFailed: ${[...failedSteps].join(', ')}\n`);
process.stdout.write(`\n${wording(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
