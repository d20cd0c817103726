import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REAL_LEDGER } from '../support/real-ledger.ts';

const IDS: readonly string[] = JSON.parse(readFileSync('tests/data/dossier-ids.json', 'utf8'));
const TOLD = new Set(REAL_LEDGER.events.flatMap(({ value }) => value.provenance));

/** The reasons for the records that are left out, by id: rows of a table in data/README.md whose first cell is an id of the dossier. */
function leftOut(): ReadonlyMap<string, string> {
  const readme = readFileSync('data/README.md', 'utf8');
  const rows = [...readme.matchAll(/^\|\s*`([^`]+)`\s*\|(.*)\|\s*$/gm)].map(
    ([, id = '', reason = '']) => [id, reason.trim()] as const,
  );
  return new Map(rows.filter(([id]) => IDS.includes(id)));
}

describe('the research dossier', () => {
  it('has 807 records, each with an id of its own', () => {
    expect(IDS).toHaveLength(807);
    expect(new Set(IDS).size).toBe(807);
  });

  it('is told in full, but for the records that data/README.md leaves out', () => {
    const known = leftOut();
    expect(IDS.filter((id) => !TOLD.has(id) && !known.has(id))).toEqual([]);
  });

  it('has no record that is left out and told all the same', () => {
    expect([...leftOut().keys()].filter((id) => TOLD.has(id))).toEqual([]);
  });

  it('has a reason for each record that is left out, a sentence', () => {
    const silent = [...leftOut()].filter(([, reason]) => !/^[A-Z].{20,}\.$/.test(reason));
    expect(silent).toEqual([]);
  });
});
