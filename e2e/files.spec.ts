import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { TIE_KINDS } from '../src/domain/vocabulary.ts';
import type { FileId } from '../src/export/files/file-request.ts';
import { gexfProblems } from '../tests/export/files/gexf-rules.ts';
import { readCsv } from '../tests/export/files/read-csv.ts';
import { filedEvents } from './support/ledger-files.ts';
import { open } from './support/page.ts';
import { expect, test } from './support/test.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EVERYTHING = `?at=2025-11-03&vs=2023-01-23&who=all&kinds=${TIE_KINDS.join('~')}`;

/** What `ledger` prints with `--json`, its texts in English as the page has them. */
function ledger(...words: readonly string[]): unknown {
  const command = ['--import', 'tsx', 'src/dataset/command/main.ts', ...words, '--json'];
  const printed = execFileSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return JSON.parse(printed, (key, value) =>
    ['scope', 'round', 'note'].includes(key) && value?.en ? { en: value.en } : value,
  );
}

async function openDownloads(page: Page, query: string): Promise<void> {
  await open(page, query);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('tab', { name: 'Download' }).click();
}

/** A file as it is saved: its name and its bytes. */
async function download(page: Page, file: FileId) {
  const saved = page.waitForEvent('download');
  await page.locator(`button[data-file="${file}"]`).click();
  const found = await saved;
  return { name: found.suggestedFilename(), text: readFileSync(await found.path(), 'utf8') };
}

test('the files of a view that lets everything through say what the ledger’s commands print', async ({
  page,
}) => {
  await openDownloads(page, EVERYTHING);
  const snapshot = await download(page, 'snapshot.json');
  expect(snapshot.name).toBe('entente-2025-11-03-snapshot.json');
  const { provenance, ...report } = JSON.parse(snapshot.text);
  expect(provenance).toMatchObject({ day: '2025-11-03', comparedWith: '2023-01-23' });
  expect(provenance.link).toContain('at=2025-11-03&vs=2023-01-23');
  expect(report).toEqual(ledger('at', '2025-11-03'));
  const compared = JSON.parse((await download(page, 'comparison.json')).text);
  const { provenance: comparedOn, ...comparison } = compared;
  expect(comparedOn.title).toBe('How alliances in AI changed');
  expect(comparison).toEqual(ledger('diff', '2023-01-23', '2025-11-03'));

  const rows = readCsv((await download(page, 'snapshot.csv')).text);
  expect(rows.map(({ tie }) => tie)).toEqual(report.ties.map(({ id }: { id: string }) => id));
  const differing = readCsv((await download(page, 'comparison.csv')).text);
  const { added, removed, changed } = comparison;
  expect(differing).toHaveLength(added.length + removed.length + changed.length);
});

test('events, network and ledger are read by independent readers, and say where they come from', async ({
  page,
}) => {
  await openDownloads(page, '?at=2025-11-03');
  const events = await download(page, 'events.csv');
  expect(events.name).toBe('entente-2023-01-01-to-2025-11-03-events.csv');
  expect(events.text.startsWith('\uFEFFevent,date,')).toBe(true);
  const rows = readCsv(events.text);
  const titles = new Map(filedEvents.map(({ id, title }) => [id, title.en]));
  expect(rows.map(({ title }) => title)).toEqual(rows.map(({ event = '' }) => titles.get(event)));
  expect(rows.every(({ link }) => link?.includes('at=2025-11-03'))).toBe(true);
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.every((row) => row['source_urls']?.startsWith('http'))).toBe(true);
  const listed = JSON.parse((await download(page, 'events.json')).text).events;
  expect(listed).toHaveLength(new Set(rows.map(({ event }) => event)).size);

  const network = await download(page, 'network.gexf');
  expect(network.name).toBe('entente-2025-11-03-network.gexf');
  expect(gexfProblems(network.text)).toEqual([]);
  const whole = JSON.parse((await download(page, 'ledger.json')).text);
  expect(whole.events).toHaveLength(filedEvents.length);
});
