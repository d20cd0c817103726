import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLedger, checkRules, RULES } from '../../src/dataset/check-ledger.ts';
import { formatProblem, sortProblems } from '../../src/dataset/problem.ts';
import { aLedger, anEvent } from '../support/builders.ts';
import { ledgerFolder, TINY_LEDGER } from '../support/ledger-folder.ts';

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
  it('finds nothing in a good folder', () => expect(problemsOf(TINY_LEDGER)).toEqual([]));

  it('names the line on which a record starts, problems in the order of files and lines', () => {
    const twice = `${LAB_OPENS_UP}${LAB_OPENS_UP.trimStart().replace('[wire]', '[wire, blog]')}`;
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
    const folder = ledgerFolder();
    folders.push(folder);
    const { ledger } = checkLedger(folder);
    const places = [...ledger.organizations, ...ledger.events, ...ledger.sources].map(
      ({ value, file, line }) => [value.id, file, line],
    );
    expect(places).toEqual([
      ['cloud', join(folder, 'organizations.yaml'), 1],
      ['lab', join(folder, 'organizations.yaml'), 6],
      ['lab-moves-in', join(folder, 'events', '2024.yaml'), 1],
      ['lab-opens-up', join(folder, 'events', '2025.yaml'), 1],
      ['wire', join(folder, 'sources.yaml'), 1],
    ]);
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
