import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readEditions } from '../../src/dataset/editions.ts';
import { keptPath } from '../../src/dataset/kept-file.ts';
import { ledgerFolder, TINY_CLAIMS, TINY_LEDGER } from '../support/ledger-folder.ts';

const BROKEN = (TINY_LEDGER['events/2024.yaml'] ?? '').replace('"2024-03-01"', '"2024-02-30"');
const goodFolder = ledgerFolder({ ...TINY_LEDGER, ...TINY_CLAIMS });
const badFolder = ledgerFolder({ ...TINY_LEDGER, 'events/2024.yaml': BROKEN });
const tieredFolder = ledgerFolder({
  ...TINY_LEDGER,
  'organizations.yaml': (TINY_LEDGER['organizations.yaml'] ?? '').replace('tier: 1', 'tier: 2'),
});

afterAll(() => {
  for (const folder of [goodFolder, badFolder, tieredFolder]) rmSync(folder, { recursive: true });
});

/** Runs `ledger` with these words over a folder. */
function ledger(words: string, folder = goodFolder) {
  const program = ['--import', 'tsx', 'src/dataset/command/main.ts'];
  const args = [...program, ...words.split(' '), '--data', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** What `ledger` prints with `--json`, when nothing is wrong. */
function json(words: string) {
  const { status, stdout, stderr } = ledger(`${words} --json`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

const LEASE = {
  id: 'lease',
  standing: 'in-force',
  since: '2024-03-01',
  amountUsd: 1_000_000_000,
  amountKind: 'contract-value',
};

const COMPUTE_BEFORE = {
  id: 'cloud.lab.compute',
  from: 'cloud',
  to: 'lab',
  kind: 'compute',
  standing: 'in-force',
  since: '2024-03-01',
  terms: { exclusivity: 'exclusive', years: 5 },
  deals: [LEASE],
  events: ['lab-moves-in'],
  sources: ['wire'],
};

const COMPUTE_AFTER = {
  ...COMPUTE_BEFORE,
  terms: { exclusivity: 'right-of-first-refusal', years: 5 },
  events: ['lab-moves-in', 'lab-opens-up'],
};

const EQUITY = {
  id: 'cloud.lab.equity',
  from: 'cloud',
  to: 'lab',
  kind: 'equity',
  standing: 'reported',
  since: '2025-01-21',
  terms: {},
  deals: [
    {
      id: 'main',
      standing: 'reported',
      since: '2025-01-21',
      amountUsd: null,
      amountKind: null,
    },
  ],
  events: ['lab-opens-up'],
  sources: ['wire'],
};

describe('ledger check', { timeout: 30_000 }, () => {
  it('says that there are no problems, and how much there is', () => {
    expect(ledger('check')).toEqual({
      status: 0,
      stdout: [
        'No problems: 2 events, 2 ties, 2 organisations, 1 sources.',
        'Claims: 2 (0 confirmed, 1 partly, 0 contradicted, 0 unverifiable, 1 opinion).',
        'Languages: en, zh-Hans, zh-Hant.',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('says the same to programs, with exactly the promised keys', () => {
    expect(json('check')).toEqual({
      events: 2,
      ties: 2,
      organizations: 2,
      sources: 1,
      claims: { total: 2, confirmed: 0, partly: 1, contradicted: 0, unverifiable: 0, opinion: 1 },
      languages: ['en', 'zh-Hans', 'zh-Hant'],
    });
  });

  it('names file, line and record of a fault, and prints nothing else', () => {
    const { status, stdout, stderr } = ledger('check', badFolder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const place = `${join(badFolder, 'events', '2024.yaml')}:2: lab-moves-in: `;
    expect(stderr.slice(0, place.length)).toBe(place);
    expect(stderr).toContain('date is not a date; write "2025"');
  });
});

describe('ledger at', { timeout: 30_000 }, () => {
  it('prints what stands on the day, with exactly the promised keys', () => {
    const answer = json('at 2025-01-21');
    expect(answer).toEqual({
      date: '2025-01-21',
      organizations: [
        {
          id: 'cloud',
          name: { en: 'Cloud', 'zh-Hans': '云', 'zh-Hant': '雲' },
          kind: 'hyperscaler',
        },
        {
          id: 'lab',
          name: { en: 'Lab', 'zh-Hans': '实验室', 'zh-Hant': '實驗室' },
          kind: 'lab',
        },
      ],
      ties: [COMPUTE_AFTER, EQUITY],
    });
    expect(Object.keys(answer)).toEqual(['date', 'organizations', 'ties']);
    expect(Object.keys(answer.ties[0])).toEqual(Object.keys(COMPUTE_AFTER));
    expect(Object.keys(answer.ties[0].deals[0])).toEqual(Object.keys(LEASE));
  });

  it('prints a table for people', () => {
    expect(ledger('at 2024-03-01')).toEqual({
      status: 0,
      stdout: [
        'tie                standing  since       exclusivity  deals',
        'cloud.lab.compute  in-force  2024-03-01  exclusive    lease (in-force)',
        '2024-03-01: 1 ties, 2 organisations',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('says what is wrong with a date that does not exist', () => {
    const { status, stdout, stderr } = ledger('at 2025-02-30');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n')[0]).toBe('2025-02-30 is not a date; write it as 2025-11-03.');
  });
});

describe('ledger diff', { timeout: 30_000 }, () => {
  it('prints what was added, removed and changed, with exactly the promised keys', () => {
    const answer = json('diff 2024-12-31 2025-01-21');
    expect(answer).toEqual({
      from: '2024-12-31',
      to: '2025-01-21',
      added: [EQUITY],
      removed: [],
      changed: [{ id: 'cloud.lab.compute', before: COMPUTE_BEFORE, after: COMPUTE_AFTER }],
    });
    expect(Object.keys(answer)).toEqual(['from', 'to', 'added', 'removed', 'changed']);
  });
});

describe('ledger layout', { timeout: 30_000 }, () => {
  const place = [expect.any(Number), expect.any(Number)];

  it('prints a place for each organisation of tier 1, with exactly the promised keys', () => {
    const { status, stdout } = ledger('layout 2025-01-21 --json', tieredFolder);
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      { date: '2025-01-21', positions: { lab: place } },
    ]);
  });

  it('prints a place for everybody when asked to', () => {
    const { status, stdout } = ledger('layout 2025-01-21 --who all --json', tieredFolder);
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      { date: '2025-01-21', positions: { cloud: place, lab: place } },
    ]);
  });

  it('knows nobody but the core and all', () => {
    const { status, stdout, stderr } = ledger('layout 2025-01-21 --who friends');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n')[0]).toBe('“friends” is nobody; write --who core or --who all.');
  });
});

describe('ledger keep and ledger edition', { timeout: 30_000 }, () => {
  const folder = ledgerFolder();
  const list = join(folder, 'editions.yaml');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('make the ledger the last edition, with a file and without', () => {
    const kept = ledger('keep 2026-05-01 --json', folder);
    const { version, file, bytes } = JSON.parse(kept.stdout);
    expect([kept.status, file]).toEqual([0, keptPath(folder, version)]);
    expect(statSync(file).size).toBe(bytes);
    const entry = `- version: ${version}\n  date: 2026-05-01\n  kept: true\n`;
    expect(readFileSync(list, 'utf8')).toContain(entry);

    const unwritten = ledger('check', folder);
    expect(unwritten.status).toBe(1);
    expect(unwritten.stderr).toContain(`${list}:1: ${version}: the summary is not written`);
    const summary = readFileSync(list, 'utf8')
      .replace('What changed?', 'The first.')
      .replace('改了什么？', '首个版本。');
    writeFileSync(list, summary);
    expect(ledger('check', folder).status).toBe(0);

    expect(ledger('edition', folder)).toEqual({
      status: 0,
      stdout: `The last edition is ${version}; no file is kept.\n`,
      stderr: '',
    });
    expect(readFileSync(list, 'utf8')).toBe(summary.replace('true', 'false'));
    expect(existsSync(file)).toBe(false);
  });

  it('replace the last edition and its file with --instead', () => {
    const before = JSON.parse(ledger('keep --json', folder).stdout);
    const events = join(folder, 'events/2024.yaml');
    writeFileSync(events, readFileSync(events, 'utf8').replace('Lab moves in', 'Lab moved in'));
    const after = JSON.parse(ledger('keep 2026-05-02 --instead --json', folder).stdout);
    expect([existsSync(before.file), existsSync(after.file)]).toEqual([false, true]);
    expect(readEditions(folder)).toEqual({
      editions: [
        {
          version: after.version,
          date: '2026-05-02',
          kept: true,
          summary: { en: 'The first.', 'zh-Hans': '首个版本。' },
        },
      ],
      problems: [],
    });
  });

  it('takes no second word', () => {
    const { status, stderr } = ledger('keep 2026-05-01 today', folder);
    expect([status, stderr.split('\n')[0]]).toEqual([1, '“today” is a word too many.']);
  });
});

describe('ledger', { timeout: 30_000 }, () => {
  it.each(['chekc', 'constructor'])(
    'says that there is no command %s, and which there are',
    (name) => {
      const { status, stdout, stderr } = ledger(name);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.split('\n').slice(0, 2)).toEqual([`There is no command “${name}”.`, 'Usage:']);
    },
  );
});
