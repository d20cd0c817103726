import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Report {
  modules: readonly unknown[];
  summary: { violations: readonly { rule: { name: string }; from: string; to: string }[] };
}

/** The report of dependency-cruiser over the `src/` of a folder, by the rules of this project. */
function cruise(folder: string): Report {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = resolve('.dependency-cruiser.mjs');
  const words = [program, 'src', '--config', config, '--output-type', 'json'];
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  return JSON.parse(execFileSync(process.execPath, words, options)) as Report;
}

function violations({ summary }: Report): readonly string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
}

describe('the source', () => {
  it('keeps to the layers', { timeout: 60_000 }, () => {
    const report = cruise('.');
    expect(violations(report)).toEqual([]);
    expect(report.modules.length).toBeGreaterThanOrEqual(10);
  });

  it('has no folder that the layer table does not know', () => {
    const known = [
      'app',
      'dataset',
      'domain',
      'export',
      'i18n',
      'layout',
      'main.tsx',
      'painting',
      'publish',
    ];
    known.push('scene', 'store', 'ui', 'views', 'viewstate');
    expect(readdirSync('src').filter((name) => !known.includes(name))).toEqual([]);
  });
});

const PLANTED: Readonly<Record<string, string>> = {
  'node_modules/zod/package.json': '{ "name": "zod", "main": "index.js" }',
  'node_modules/zod/index.js': 'export const z = 1;',
  'node_modules/left-pad/package.json': '{ "name": "left-pad", "main": "index.js" }',
  'node_modules/left-pad/index.js': 'export const pad = 1;',
  'tests/helper.ts': 'export const help = 1;',
  'src/domain/day.ts': "export { scale } from '../views/graph/scale.ts';",
  'src/domain/deal.ts': "export { z } from 'zod';",
  'src/domain/file.ts': "export { readFileSync } from 'node:fs';",
  'src/domain/one.ts': "import type { Two } from './two.ts'; export type One = Two[];",
  'src/domain/two.ts': "import type { One } from './one.ts'; export type Two = One[];",
  'src/i18n/words.ts': "export { scale } from '../ui/scale.ts';",
  'src/layout/alone.ts': 'export const alone = 1;',
  'src/scene/gone.ts': "export { gone } from './nowhere.ts';",
  'src/store/pad.ts': "export { pad } from 'left-pad';",
  'src/ui/help.ts': "export { help } from '../../tests/helper.ts';",
  'src/ui/scale.ts': 'export const scale = 1;',
  'src/views/graph/scale.ts': 'export const scale = 1;',
  'src/views/table/rows.ts': "export { scale } from '../graph/scale.ts';",
};

describe('a planted bad tree', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-planted-'));

  beforeAll(() => {
    for (const [path, text] of Object.entries(PLANTED)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is reported fault by fault', { timeout: 60_000 }, () => {
    expect(violations(cruise(folder))).toEqual([
      'layer-domain: src/domain/day.ts -> src/views/graph/scale.ts',
      'layer-i18n: src/i18n/words.ts -> src/ui/scale.ts',
      'no-cycle: src/domain/one.ts -> src/domain/two.ts',
      'no-orphan: src/layout/alone.ts -> src/layout/alone.ts',
      'no-tests-from-src: src/ui/help.ts -> tests/helper.ts',
      'node-outside-dataset: src/domain/file.ts -> fs',
      'not-resolvable: src/scene/gone.ts -> ./nowhere.ts',
      'package-unlisted: src/store/pad.ts -> node_modules/left-pad/index.js',
      'package-zod: src/domain/deal.ts -> node_modules/zod/index.js',
      'view-imports-view: src/views/table/rows.ts -> src/views/graph/scale.ts',
    ]);
  });
});
