import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLedger, checkRules, RULES } from '../../src/dataset/check-ledger.ts';
import { formatProblem, sortProblems } from '../../src/dataset/problem.ts';
import { aLedger, anEvent, civil } from '../support/builders.ts';
import { ledgerFolder, TINY_CLAIMS, TINY_LEDGER } from '../support/ledger-folder.ts';

const folders: string[] = [];

function problemsOf(files: Readonly<Record<string, string>>) {
  const folder = ledgerFolder(files);
  folders.push(folder);
  return checkLedger(folder).problems.map(({ file, ...rest }) => {
    return { file: file.slice(folder.length + 1).replaceAll('\\', '/'), ...rest };
  });
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const LAB_OPENS_UP = TINY_LEDGER['events/2025.yaml'] ?? '';

describe('RULES', () => {
  it('have names of their own and say in a sentence what they are for', () => {
    const names = RULES.map((rule) => rule.name);
    expect(names).toEqual([...new Set(names)]);
    expect(RULES.filter(({ explain }) => !/^[A-Z].+\.$/.test(explain))).toEqual([]);
  });

  it.each(RULES.map(({ name }) => name))('have a test: %s', (name) => {
    expect(existsSync(join('tests/dataset/rules', `${name}.test.ts`))).toBe(true);
  });

  it('are all that there are in the folder of rules', () => {
    const files = readdirSync('src/dataset/rules').filter((file) => file !== 'rule.ts');
    expect(files.sort()).toEqual(RULES.map(({ name }) => `${name}.ts`).sort());
  });
});

describe('checkRules', () => {
  it('finds nothing in a good ledger', () => {
    expect(checkRules(aLedger([anEvent({ id: 'a', date: '2024' })]))).toEqual([]);
  });

  it('ends each message with the name of the rule', () => {
    const ledger = aLedger([anEvent({ id: 'loop', date: '2024', tie: 'lab.lab.equity' })]);
    expect(checkRules(ledger)).toEqual([
      {
        file: 'data/events/2024.yaml',
        line: 1,
        record: 'loop',
        message: 'lab.lab.equity joins an organisation to itself; correct the tie [from-is-not-to]',
      },
    ]);
  });
});

describe('checkLedger', () => {
  it('finds nothing in a good folder, with claims, camps and scenarios or without', () => {
    expect(problemsOf(TINY_LEDGER)).toEqual([]);
    expect(problemsOf({ ...TINY_LEDGER, ...TINY_CLAIMS })).toEqual([]);
  });

  it('names the line on which a record starts, problems in the order of files and lines', () => {
    const again = LAB_OPENS_UP.trimStart().replace('[wire]', '[wire, blog]\n  distinct: A second.');
    const twice = `${LAB_OPENS_UP}${again}`;
    expect(problemsOf({ ...TINY_LEDGER, 'events/2025.yaml': twice })).toEqual([
      {
        file: 'events/2025.yaml',
        line: 14,
        record: 'lab-opens-up',
        message: expect.stringMatching(/^the id is taken .*; choose another \[ids-unique\]$/),
      },
      {
        file: 'events/2025.yaml',
        line: 14,
        record: 'lab-opens-up',
        message: 'no source `blog`; add it to sources.yaml or correct the id [references-exist]',
      },
    ]);
  });

  it('does not ask the rules about a ledger that cannot be read in full', () => {
    const broken = LAB_OPENS_UP.replace('announced', 'anounced');
    expect(
      problemsOf({ ...TINY_LEDGER, 'events/2025.yaml': broken, 'sources.yaml': '[]' }),
    ).toEqual([
      {
        file: 'events/2025.yaml',
        line: 3,
        record: 'lab-opens-up',
        message:
          'status must be one of announced, completed, reported, rumoured, denied, cancelled',
      },
    ]);
  });

  it('says which files are missing', () => {
    const missing = { line: 1, record: 'file', message: 'is missing; create it' };
    expect(problemsOf({})).toEqual([
      { file: 'events', ...missing },
      { file: 'organizations.yaml', ...missing },
      { file: 'sources.yaml', ...missing },
    ]);
  });

  it('reads records as written, with their places', () => {
    const folder = ledgerFolder({ ...TINY_LEDGER, ...TINY_CLAIMS });
    folders.push(folder);
    const { organizations, events, sources, claims, camps, scenarios } = checkLedger(folder).ledger;
    const records = [organizations, events, sources, claims, camps, scenarios].flat();
    expect(records.map(({ value, file, line }) => [value.id, file, line])).toEqual([
      ['cloud', join(folder, 'organizations.yaml'), 1],
      ['lab', join(folder, 'organizations.yaml'), 7],
      ['lab-moves-in', join(folder, 'events', '2024.yaml'), 1],
      ['lab-opens-up', join(folder, 'events', '2025.yaml'), 1],
      ['wire', join(folder, 'sources.yaml'), 1],
      ['c01', join(folder, 'claims.yaml'), 1],
      ['c02', join(folder, 'claims.yaml'), 9],
      ['pact', join(folder, 'camps.yaml'), 1],
      ['merger', join(folder, 'scenarios.yaml'), 1],
    ]);
  });

  it('reads the events before the window first, then by year and quarter', () => {
    const text = TINY_LEDGER['events/2024.yaml'] ?? '';
    const on = (id: string, date: string) =>
      text.replace('lab-moves-in', id).replace('2024-03-01', date);
    const folder = ledgerFolder({
      'events/before-2023.yaml': on('early', '2019-07-22'),
      'events/2023-q4.yaml': on('autumn', '2023-11-01'),
      'events/2023-q2.yaml': on('spring', '2023-05-01'),
      'events/2024.yaml': text,
      'events/notes.txt': 'Not a ledger file.',
    });
    folders.push(folder);
    const { events } = checkLedger(folder).ledger;
    expect(events.map(({ value }) => value.id)).toEqual([
      'early',
      'spring',
      'autumn',
      'lab-moves-in',
    ]);
  });

  it('reads what may be left out as empty, and dates as dates', () => {
    const folder = ledgerFolder({ ...TINY_LEDGER, ...TINY_CLAIMS });
    folders.push(folder);
    const { organizations, events, claims } = checkLedger(folder).ledger;
    expect(organizations[0]?.value).toMatchObject({ aliases: [], layers: [], sources: ['wire'] });
    expect(events[0]?.value).toMatchObject({ date: civil('2024-03-01'), provenance: [] });
    expect(claims[0]?.value).toMatchObject({ day: '2024-03-01', sources: [] });
  });
});

describe('formatProblem', () => {
  it('writes file, line and record as compilers do', () => {
    const problem = { file: 'data/sources.yaml', line: 12, record: 'wire', message: 'is odd' };
    expect(formatProblem(problem)).toBe('data/sources.yaml:12: wire: is odd');
  });
});

describe('sortProblems', () => {
  it('sorts by file, then by line as a number', () => {
    const at = (file: string, line: number) => ({ file, line, record: 'x', message: 'y' });
    const sorted = [at('a.yaml', 2), at('a.yaml', 10), at('b.yaml', 1)];
    expect(sortProblems([...sorted].reverse())).toEqual(sorted);
  });
});
