import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLedger } from '../../src/dataset/check-ledger.ts';
import { compileLedger } from '../../src/dataset/compile.ts';
import { ledgerPlugin } from '../../src/dataset/vite-plugin.ts';
import { LANGUAGES } from '../../src/domain/vocabulary.ts';
import { ledgerFolder, TINY_CLAIMS, TINY_LEDGER } from '../support/ledger-folder.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ENTRY = "export { ledgerUrls } from 'virtual:ledger-urls';";

/** Builds a page below /base/ that asks for nothing but the addresses of the ledger in `folder`: its files, by name. */
async function buildWith(files: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  folder = ledgerFolder(files);
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, ENTRY);
  const result = await build({
    configFile: false,
    root: folder,
    base: '/base/',
    logLevel: 'silent',
    plugins: [ledgerPlugin(folder)],
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'entry' } },
  });
  const bundles = Array.isArray(result) ? result : [result];
  const outputs = bundles.flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  return new Map(
    outputs.map((file) => [file.fileName, 'code' in file ? file.code : String(file.source)]),
  );
}

/** The addresses that a built or served module offers. */
async function urlsIn(code: string): Promise<Record<string, Record<string, string>>> {
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.ledgerUrls;
}

describe('ledgerPlugin', () => {
  it('puts two files of each language beside the app, their names digests', async () => {
    const names = [...(await buildWith(TINY_LEDGER)).keys()];
    const expected = LANGUAGES.flatMap((language) =>
      ['background', 'ledger'].map((part) => `assets/${part}-${language}-`),
    );
    const compiled = names.filter((name) => name.endsWith('.json')).sort();
    expect(compiled.map((name) => name.replace(/[0-9a-f]{8}\.json$/, ''))).toEqual(expected.sort());
  });

  it('offers the address of each, below the base path', async () => {
    const files = await buildWith({ ...TINY_LEDGER, ...TINY_CLAIMS });
    const code = [...files].find(([name]) => name.startsWith('entry'))?.[1] ?? '';
    const urls = await urlsIn(code);
    const served = LANGUAGES.map((language) =>
      (['ledger', 'background'] as const).map((part) => {
        const text = files.get((urls[language]?.[part] ?? '').replace(/^\/base\//, ''));
        return JSON.parse(text ?? 'null');
      }),
    );
    const compiled = compileLedger(checkLedger(folder).ledger);
    const expected = LANGUAGES.map((tag) => [compiled[tag].ledger, compiled[tag].background]);
    expect(served).toEqual(JSON.parse(JSON.stringify(expected)));
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

describe('ledgerPlugin in development', () => {
  it('serves each file as it is in the folder now, and nothing under other names', async () => {
    folder = ledgerFolder();
    const server = await createServer({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      appType: 'custom',
      plugins: [ledgerPlugin(folder)],
      server: { host: '127.0.0.1', port: 0 },
    });
    try {
      await server.listen();
      const root = server.resolvedUrls?.local[0] ?? '';
      const compiled = compileLedger(checkLedger(folder).ledger);
      const response = await fetch(`${root}background.zh-Hant.json`);
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(await response.json()).toEqual(compiled['zh-Hant'].background);
      expect((await fetch(`${root}background.fr.json`)).status).toBe(404);
    } finally {
      await server.close();
    }
  });
});
