import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../src/dataset/check-ledger.ts';
import { plainLedger } from '../../src/dataset/located-ledger.ts';
import { snapshotAt, type TieOnDay } from '../../src/domain/snapshot.ts';
import { tiesFrom } from '../../src/domain/ties.ts';
import { day } from '../support/builders.ts';

const { ledger, problems } = checkLedger('data');
const { events } = plainLedger(ledger);
const ties = tiesFrom(events);

/** The tie as it stands on the day, or undefined. */
function tieAt(id: string, at: string): TieOnDay | undefined {
  return snapshotAt(ties, day(at)).ties.find((tie) => tie.id === id);
}

describe('the ledger', () => {
  it('has no problems', () => expect(problems).toEqual([]));

  it.each([
    ['2024-03-01', 'exclusive'],
    ['2025-03-01', 'right-of-first-refusal'],
    ['2025-11-04', 'non-exclusive'],
  ])('has Microsoft’s cloud for OpenAI, on %s, as %s', (at, exclusivity) => {
    const tie = tieAt('microsoft.openai.compute', at);
    expect([tie?.standing, tie?.terms.exclusivity]).toEqual(['in-force', exclusivity]);
  });

  it.each([['amazon.openai.compute', '2025-11-04', 'in-force', '2025-11-03']])(
    'has %s on %s %s since %s',
    (id, at, standing, since) => {
      const tie = tieAt(id, at);
      expect([tie?.standing, tie?.since]).toEqual([standing, since]);
    },
  );

  it.each([
    ['google.openai.compute', '2025-06-20', 'reported'],
    ['google.openai.compute', '2025-07-20', 'in-force'],
    ['google.openai.chips', '2025-06-28', 'reported'],
    ['microsoft.anthropic.equity', '2025-11-19', 'in-force'],
    ['amazon.anthropic.equity', '2025-11-24', 'in-force'],
  ])('has %s on %s as %s', (id, at, standing) => expect(tieAt(id, at)?.standing).toBe(standing));

  it.each([
    ['amazon.openai.compute', '2025-11-02'],
    ['google.openai.chips', '2025-07-01'],
    ['microsoft.openai.governance', '2024-08-01'],
    ['microsoft.anthropic.equity', '2025-11-17'],
  ])('has no %s on %s', (id, at) => expect(tieAt(id, at)).toBeUndefined());

  it('counts Amazon’s two deals with Anthropic at four billion each, and no tranche', () => {
    const deals = tieAt('amazon.anthropic.equity', '2024-11-25')?.deals;
    expect(deals?.map(({ id, standing, amountUsd }) => [id, standing, amountUsd])).toEqual([
      ['first-4bn', 'in-force', 4_000_000_000],
      ['second-4bn', 'in-force', 4_000_000_000],
    ]);
  });

  it('tells every record of the dossier’s first batch', () => {
    const ids: string[] = JSON.parse(readFileSync('tests/data/batch-1-ids.json', 'utf8'));
    const told = new Set(ledger.events.flatMap(({ value }) => value.provenance));
    expect(ids).toHaveLength(121);
    expect(ids.filter((id) => !told.has(id))).toEqual([]);
  });
});
