import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLedger, checkRecords } from '../../src/dataset/check-ledger.ts';
import { readEditions } from '../../src/dataset/editions.ts';
import { writeKept } from '../../src/dataset/kept-file.ts';
import { keepLedger } from '../../src/dataset/kept-ledger.ts';
import { ledgerFolder, TINY_LEDGER } from '../support/ledger-folder.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FIRST = `- version: "000000000001"
  date: "2026-05-01"
  kept: false
  summary: { en: The first., zh-Hans: 首个版本。 }
`;
const SECOND = FIRST.replace('000001', '000002').replace('-05-01', '-05-02');

/** What is wrong with a list of editions, without the path before each file. */
function problemsOf(yaml: string, files: Readonly<Record<string, string>> = {}): string[] {
  folder = ledgerFolder({ ...TINY_LEDGER, ...files, 'editions.yaml': yaml });
  return readEditions(folder).problems.map(({ file, line, record, message }) => {
    const place = file.slice(folder.length + 1);
    return `${place}:${line}: ${record}: ${message.replaceAll(folder, '')}`;
  });
}

describe('readEditions', () => {
  it('reads the list, oldest first', () => {
    expect(problemsOf(FIRST + SECOND)).toEqual([]);
    const summary = { en: 'The first.', 'zh-Hans': '首个版本。' };
    expect(readEditions(folder).editions).toEqual([
      { version: '000000000001', date: '2026-05-01', kept: false, summary },
      { version: '000000000002', date: '2026-05-02', kept: false, summary },
    ]);
  });

  it('has none where there is no list', () => {
    folder = ledgerFolder();
    expect(readEditions(folder)).toEqual({ editions: [], problems: [] });
  });

  it.each([
    ['a number for a version', FIRST.replaceAll('"', ''), /:1: record 1: version is not a version/],
    ['a word for a version', FIRST.replace('000000000001', 'newest'), /12 digits of 0–9 and a–f/],
    ['no summary', FIRST.replace(/ {2}summary.*\n/, ''), /summary is missing; add it/],
    [
      'a month for a day',
      FIRST.replace('-05-01', '-05'),
      /^editions.yaml:1: 0{11}1: 2026-05 is no day/,
    ],
    ['one version twice', FIRST + FIRST, /^editions.yaml:5: 0{11}1: the version is taken/],
    ['days out of order', SECOND + FIRST, /:5: 0{11}1: is of 2026-05-01, before the edition above/],
    ['Chinese in English', FIRST.replace('The first.', '首个'), /holds Chinese/],
    [
      'English in Chinese',
      FIRST.replace('首个版本。', 'It is the very first edition.'),
      /is not Chinese/,
    ],
    [
      'nothing said yet',
      FIRST.replace('The first.', 'What changed?'),
      /the summary is not written/,
    ],
    [
      'a kept file that is not there',
      FIRST.replace('false', 'true'),
      /:1: 0{11}1: \/kept\/0{11}1.json.br is missing/,
    ],
  ])('tells of %s', (_what, yaml, expected) => {
    const problems = problemsOf(yaml);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  it('tells of a damaged file, and of one that is kept for no edition', () => {
    const problems = problemsOf(FIRST.replace('false', 'true'), {
      'kept/000000000001.json.br': 'damaged',
      'kept/000000000002.json.br': 'of no edition',
    });
    expect(problems).toEqual([
      'editions.yaml:1: 000000000001: /kept/000000000001.json.br is damaged: it does not hold the ledger of this version; bring back the file that was committed, or say `kept: false`',
      'kept/000000000002.json.br:1: file: is kept for no edition; remove it, or say `kept: true` in editions.yaml',
    ]);
  });

  it('accepts a kept file, and its problems are the ledger’s', () => {
    folder = ledgerFolder();
    mkdirSync(join(folder, 'kept'));
    const kept = keepLedger(checkRecords(folder).ledger);
    writeKept(folder, kept);
    const yaml = FIRST.replace('000000000001', kept.version).replace('false', 'true');
    writeFileSync(join(folder, 'editions.yaml'), yaml);
    expect(readEditions(folder).problems).toEqual([]);
    expect(checkLedger(folder).problems).toEqual([]);
    writeFileSync(join(folder, 'editions.yaml'), yaml.replace('true', 'false'));
    expect(checkLedger(folder).problems).toHaveLength(1);
  });
});
