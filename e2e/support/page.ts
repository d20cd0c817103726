import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { SnapshotReport } from '../../src/domain/snapshot-report.ts';
import { ALLIANCE_KINDS } from '../../src/domain/vocabulary.ts';
import { coreOrganizations } from './ledger-files.ts';
import { expect } from './test.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Opens a link and waits until its picture, table or claims are there. */
export async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/${query}`);
  await expect(
    page.locator('.graph[data-positions], table, .claims, .multiples').first(),
  ).toBeVisible();
}

/** What `ledger at --json` prints for a day, asked of the real command. */
export function ledgerAt(date: string): SnapshotReport {
  const command = ['--import', 'tsx', 'src/dataset/command/main.ts', 'at', date, '--json'];
  return JSON.parse(execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' }));
}

/** The ids of a day's ties that are shown by default, sorted: of the alliance kinds, between organisations of tier 1. */
export function coreTies(date: string): string[] {
  const isCore = (id: string) => coreOrganizations.has(id);
  const alliance: readonly string[] = ALLIANCE_KINDS;
  return ledgerAt(date)
    .ties.filter(({ kind, from, to }) => alliance.includes(kind) && isCore(from) && isCore(to))
    .map((tie) => tie.id);
}

/** The ids of the ties that the table lists, sorted. */
export async function listedTies(page: Page): Promise<string[]> {
  const rows = page.locator('tr[data-tie]');
  await expect(rows.first()).toBeVisible();
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-tie') ?? ''));
  return ids.sort();
}

/** Where the guest has put each organisation that is drawn on the day shown, by id. */
export async function drawnPositions(page: Page, day: number): Promise<Map<string, number[]>> {
  const graph = page.locator(`.graph[data-day="${day}"]`);
  await expect(graph).toBeVisible();
  const text = (await graph.getAttribute('data-positions')) ?? '[]';
  const places: [string, number, number][] = JSON.parse(text);
  return new Map(places.map(([id, x, y]) => [id, [x, y]]));
}

/** The query of the address bar, decoded for reading. */
export function queryOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}
