import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { ledgerPlugin } from '../../src/dataset/vite-plugin.ts';
import { ledgerFolder, TINY_LEDGER } from '../support/ledger-folder.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a page that asks for nothing but the address of the ledger in `folder`. */
async function buildWith(files: Readonly<Record<string, string>>): Promise<string[]> {
  folder = ledgerFolder(files);
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, "export { ledgerUrl } from 'virtual:ledger-url';");
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [ledgerPlugin(folder)],
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'entry' } },
  });
  const bundles = Array.isArray(result) ? result : [result];
  return bundles.flatMap((bundle) =>
    'output' in bundle ? bundle.output.map((file) => file.fileName) : [],
  );
}

describe('ledgerPlugin', () => {
  it('puts the compiled ledger beside the app, its name a digest', async () => {
    const names = await buildWith(TINY_LEDGER);
    expect(names.filter((name) => /^assets\/ledger-[0-9a-f]{8}\.json$/.test(name))).toHaveLength(1);
  });

  it.each([
    [
      'a wrong date',
      '"2024-03-01"',
      '"2024-02-30"',
      /2024\.yaml:2: lab-moves-in: date is not a date/,
    ],
    ['an unknown organisation', 'cloud.lab.compute', 'clod.lab.compute', /no organisation `clod`/],
    ['a missing translation', ', zh-Hans: 实验室入驻', '', /title\.zh-Hans is missing/],
  ])('fails the build on %s, with file, line and reason', async (_what, right, wrong, reason) => {
    const events = (TINY_LEDGER['events/2024.yaml'] ?? '').replace(right, wrong);
    await expect(buildWith({ ...TINY_LEDGER, 'events/2024.yaml': events })).rejects.toThrow(reason);
  });
});
