import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLedger, checkRecords } from '../../src/dataset/check-ledger.ts';
import { compileLedger, filesOf } from '../../src/dataset/compile.ts';
import { keptPath, writeKept } from '../../src/dataset/kept-file.ts';
import { type KeptLedger, keepLedger } from '../../src/dataset/kept-ledger.ts';
import { recordsOf, versionOf } from '../../src/dataset/records.ts';
import { ledgerPlugin } from '../../src/dataset/vite-plugin.ts';
import { LANGUAGES } from '../../src/domain/vocabulary.ts';
import { ledgerFolder, TINY_CLAIMS, TINY_LEDGER } from '../support/ledger-folder.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ENTRY =
  "export { keptLedgers, ledgerUrls, ledgerVersion, storyUrls } from 'virtual:ledger-urls';";

/** Builds a page below /base/ that asks for nothing but the addresses of the ledger in `folder`: its files, by name. */
async function buildWith(files: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  folder = ledgerFolder(files);
  return buildFolder();
}

/** The same for the folder as it is now. */
async function buildFolder(hasEarlier = true): Promise<Map<string, string>> {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, ENTRY);
  const result = await build({
    configFile: false,
    root: folder,
    base: '/base/',
    logLevel: 'silent',
    plugins: [ledgerPlugin(folder, hasEarlier)],
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'entry' } },
  });
  const bundles = Array.isArray(result) ? result : [result];
  const outputs = bundles.flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  return new Map(
    outputs.map((file) => [file.fileName, 'code' in file ? file.code : String(file.source)]),
  );
}

/** What a built module offers. */
async function offeredBy(files: ReadonlyMap<string, string>) {
  const code = [...files].find(([name]) => name.startsWith('entry'))?.[1] ?? '';
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** Keeps the tiny ledger as an edition of the folder, then retells an event of it; gives the versions before and after. */
function keepAndChange(): { old: KeptLedger; now: string } {
  folder = ledgerFolder();
  const old = keepLedger(checkRecords(folder).ledger);
  writeKept(folder, old);
  const edition = `- version: "${old.version}"\n  date: "2026-05-01"\n  kept: true\n  summary: { en: The first., zh-Hans: 首个版本。 }\n`;
  writeFileSync(join(folder, 'editions.yaml'), edition);
  const events = join(folder, 'events/2024.yaml');
  writeFileSync(events, readFileSync(events, 'utf8').replace('Lab moves in', 'Lab moved in'));
  return { old, now: versionOf(recordsOf(checkRecords(folder).ledger)) };
}

describe('ledgerPlugin', () => {
  it('puts the ledger’s two files and the stories of each language beside the app, their names digests', async () => {
    const names = [...(await buildWith(TINY_LEDGER)).keys()];
    const expected = LANGUAGES.flatMap((language) =>
      ['background', 'ledger', 'stories'].map((part) => `assets/${part}-${language}-`),
    );
    const compiled = names.filter((name) => name.endsWith('.json')).sort();
    expect(compiled.map((name) => name.replace(/[0-9a-f]{8}\.json$/, ''))).toEqual(expected.sort());
  });

  it('offers the stories in each language', async () => {
    const story = `---\ntitle: { en: A, zh-Hans: 软件 }\nsummary: { en: A, zh-Hans: 甲 }\nauthor: { en: A, zh-Hans: 甲 }\n---\n`;
    const scene = `## A\nlink: at=latest\nabout: event.lab-in\nA\n> A\n### 甲\n甲\n> 甲\n`;
    folder = ledgerFolder(TINY_LEDGER);
    const [event] = checkLedger(folder).ledger.events;
    mkdirSync(join(folder, 'stories'));
    const told = story + scene.replace('lab-in', event?.value.id ?? '').repeat(8);
    writeFileSync(join(folder, 'stories/a.md'), told);
    const files = await buildFolder();
    const { storyUrls } = await offeredBy(files);
    const titles = LANGUAGES.map((language) => {
      const [first] = JSON.parse(files.get(storyUrls[language].replace(/^\/base\//, '')) ?? '[]');
      return [first.title, first.scenes.length];
    });
    expect(titles).toEqual([
      [{ en: 'A' }, 8],
      [{ 'zh-Hans': '软件' }, 8],
      [{ 'zh-Hant': '軟體' }, 8],
    ]);
  });

  it('offers the address of each, below the base path', async () => {
    const files = await buildWith({ ...TINY_LEDGER, ...TINY_CLAIMS });
    const { ledgerUrls: urls } = await offeredBy(files);
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

describe('ledgerPlugin with an earlier edition', () => {
  it('puts its files into a folder of their own and offers them by version', async () => {
    const { old, now } = keepAndChange();
    const files = await buildFolder();
    const { keptLedgers, ledgerUrls, ledgerVersion } = await offeredBy(files);
    expect([ledgerVersion, Object.keys(keptLedgers)]).toEqual([now, [old.version]]);
    expect(keptLedgers[old.version].date).toBe('2026-05-01');
    const address: string = keptLedgers[old.version].urls['zh-Hant'].background;
    expect(address).toMatch(
      new RegExp(`^/base/assets/kept/${old.version}-[0-9a-f]{8}/background-zh-Hant.json$`),
    );
    const served = files.get(address.replace('/base/', '')) ?? '';
    expect(served).toBe(JSON.stringify(filesOf(old)['zh-Hant'].background));
    const drawn = [keptLedgers[old.version].urls.en, ledgerUrls.en].map(({ ledger }) =>
      JSON.parse(files.get(ledger.replace('/base/', '')) ?? ''),
    );
    expect(drawn.map(({ version, events }) => [version, events[0].title.en])).toEqual([
      [old.version, 'Lab moves in'],
      [now, 'Lab moved in'],
    ]);
  });

  it('leaves it out where a build is to have none', async () => {
    keepAndChange();
    const files = await buildFolder(false);
    expect([...files.keys()].filter((name) => name.includes('kept'))).toEqual([]);
    expect((await offeredBy(files)).keptLedgers).toEqual({});
  });

  it('has no second copy of the newest where that is kept', async () => {
    const { old } = keepAndChange();
    const events = join(folder, 'events/2024.yaml');
    writeFileSync(events, readFileSync(events, 'utf8').replace('Lab moved in', 'Lab moves in'));
    const files = await buildFolder();
    expect([...files.keys()].filter((name) => name.endsWith('.json'))).toHaveLength(9);
    const { keptLedgers, ledgerUrls, ledgerVersion } = await offeredBy(files);
    expect(ledgerVersion).toBe(old.version);
    expect(keptLedgers[old.version].urls).toBe(ledgerUrls);
  });

  it('fails the build where the kept file is damaged', async () => {
    const { old } = keepAndChange();
    writeFileSync(keptPath(folder, old.version), 'damaged');
    await expect(buildFolder()).rejects.toThrow(
      /editions\.yaml:1: [0-9a-f]{12}: .*\.json\.br is damaged: it does not hold the ledger of this version/,
    );
  });
});

describe('ledgerPlugin in development', () => {
  it('serves each file as it is in the folder now, and nothing under other names', async () => {
    const { old } = keepAndChange();
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
      const { keptLedgers } = await server.ssrLoadModule('virtual:ledger-urls');
      const kept = await fetch(root.replace(/\/$/, keptLedgers[old.version].urls.en.ledger));
      expect(await kept.json()).toEqual(JSON.parse(JSON.stringify(filesOf(old).en.ledger)));
    } finally {
      await server.close();
    }
  });
});
