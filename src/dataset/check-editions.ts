import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readKept } from './kept-file.ts';
import type { WrittenText } from './located-ledger.ts';
import type { Located } from './parse-file.ts';
import type { Problem } from './problem.ts';
import { misplacedLanguages } from './rules/languages-in-place.ts';
import type { editionRecord } from './schema/editions.ts';

type Filed = Located<z.infer<typeof editionRecord>>;

/** What stands for a summary until somebody has written it. */
export const UNWRITTEN = { en: 'What changed?', 'zh-Hans': '改了什么？' } as const;

/** What is wrong with a list of well-formed editions: versions named twice, days out of order, summaries not written, and kept files that are missing, damaged or of no edition. */
export function checkEditions(folder: string, editions: readonly Filed[]): Problem[] {
  const inList = editions.flatMap((edition, index) =>
    messagesFor(edition, editions.slice(0, index)).map((message) => problemIn(edition, message)),
  );
  const inFiles = editions
    .filter(({ value }) => value.kept)
    .flatMap((edition) => {
      const message = faultOf(folder, edition.value.version);
      return message === null ? [] : [problemIn(edition, message)];
    });
  return [...inList, ...inFiles, ...strays(folder, editions)];
}

function messagesFor({ value }: Filed, earlier: readonly Filed[]): string[] {
  const { version, date, summary } = value;
  const last = earlier.at(-1)?.value;
  const isUnwritten = summary.en === UNWRITTEN.en || summary['zh-Hans'] === UNWRITTEN['zh-Hans'];
  return [
    ...(earlier.some((edition) => edition.value.version === version)
      ? ['the version is taken by an earlier edition; an edition is listed once']
      : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? [] : [`${date} is no day; write it as "2026-11-22"`]),
    ...(last && last.date > date
      ? [`is of ${date}, before the edition above it (${last.date}); the oldest comes first`]
      : []),
    ...(isUnwritten ? ['the summary is not written; say in both languages what changed'] : []),
    ...misplacedLanguages(summary as WrittenText),
  ];
}

function faultOf(folder: string, version: string): string | null {
  try {
    readKept(folder, version);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Files that no edition says are kept. */
function strays(folder: string, editions: readonly Filed[]): Problem[] {
  const kept = new Set(
    editions.filter(({ value }) => value.kept).map(({ value }) => value.version),
  );
  return filesIn(join(folder, 'kept'))
    .filter((name) => !kept.has(name.replace(/\.json\.br$/, '')))
    .map((name) => ({
      file: join(folder, 'kept', name),
      line: 1,
      record: 'file',
      message: 'is kept for no edition; remove it, or say `kept: true` in editions.yaml',
    }));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function problemIn({ file, line, value }: Filed, message: string): Problem {
  return { file, line, record: value.version, message };
}
