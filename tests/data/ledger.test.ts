import { describe, expect, it } from 'vitest';
import { partiesOf } from '../../src/domain/ledger.ts';
import { REAL_INDEX, REAL_PROBLEMS, tieAt, tiesAt } from '../support/real-ledger.ts';

/** The deals of a tie on a day, each as its id, standing and amount. */
function dealsAt(id: string, at: string) {
  return tieAt(id, at)?.deals.map(({ id, standing, amountUsd }) => [id, standing, amountUsd]);
}

describe('the ledger', () => {
  it('has no problems', () => expect(REAL_PROBLEMS).toEqual([]));

  it.each([
    ['2024-03-01', 'exclusive'],
    ['2025-03-01', 'right-of-first-refusal'],
    ['2025-11-04', 'non-exclusive'],
  ])('has Microsoft’s cloud for OpenAI, on %s, as %s', (at, exclusivity) => {
    const tie = tieAt('microsoft.openai.compute', at);
    expect([tie?.standing, tie?.terms.exclusivity]).toEqual(['in-force', exclusivity]);
  });

  it.each([
    ['amazon.openai.compute', '2025-11-04', 'in-force', '2025-11-03'],
    ['amazon.anthropic.equity', '2023-10-01', 'in-force', '2023-09-25'],
    ['amazon.anthropic.compute', '2023-10-01', 'in-force', '2023-09-25'],
    ['microsoft.anthropic.equity', '2025-11-19', 'in-force', '2025-11-18'],
    ['openai.figure-ai.model', '2025-01-01', 'in-force', '2024-02-29'],
    ['nvidia.groq.acquisition', '2025-12-31', 'in-force', '2025-12-24'],
  ])('has %s on %s %s since %s', (id, at, standing, since) => {
    const tie = tieAt(id, at);
    expect([tie?.standing, tie?.since]).toEqual([standing, since]);
  });

  it.each([
    ['google.openai.compute', '2025-06-20', 'reported'],
    ['google.openai.compute', '2025-07-20', 'in-force'],
    ['google.openai.chips', '2025-06-28', 'reported'],
    ['amazon.anthropic.equity', '2025-11-24', 'in-force'],
  ])('has %s on %s as %s', (id, at, standing) => expect(tieAt(id, at)?.standing).toBe(standing));

  it.each([
    ['amazon.openai.compute', '2025-11-02'],
    ['google.openai.chips', '2025-07-01'],
    ['microsoft.openai.governance', '2024-08-01'],
    ['microsoft.anthropic.equity', '2025-11-17'],
    ['openai.figure-ai.model', '2025-03-01'],
  ])('has no %s on %s', (id, at) => expect(tieAt(id, at)).toBeUndefined());

  it('counts Amazon’s two deals with Anthropic at four billion each, and no tranche', () => {
    expect(dealsAt('amazon.anthropic.equity', '2024-11-25')).toEqual([
      ['first-4bn', 'in-force', 4_000_000_000],
      ['second-4bn', 'in-force', 4_000_000_000],
    ]);
  });

  it.each(['amazon.anthropic.compute', 'amazon.anthropic.chips'])(
    'has %s on 25 November 2024 as primary',
    (id) => {
      const tie = tieAt(id, '2024-11-25');
      expect([tie?.standing, tie?.terms.exclusivity]).toEqual(['in-force', 'primary']);
    },
  );

  it('has Meta with 49 per cent of Scale AI on 20 June 2025', () => {
    const tie = tieAt('meta.scale-ai.equity', '2025-06-20');
    expect([tie?.standing, tie?.terms.stakePct]).toEqual(['in-force', 49]);
  });

  it('has Gemini for Siri as no more than reported at the end of 2025, beside the search default', () => {
    const deals = dealsAt('google.apple.model', '2025-12-31');
    expect(deals?.map(([id, standing]) => [id, standing])).toEqual([
      ['gemini', 'reported'],
      ['search-default', 'in-force'],
    ]);
  });

  it('takes Groq for nobody’s Grok: no tie and no event joins it to xAI or Elon Musk', () => {
    const groq = REAL_INDEX.ties.filter(({ from, to }) => [from, to].includes('groq'));
    const partners = groq.flatMap(({ from, to }) => [from, to]);
    expect(partners).toContain('nvidia');
    expect(partners.filter((id) => ['xai', 'elon-musk'].includes(id))).toEqual([]);
    const mixed = [...REAL_INDEX.event.values()].filter(({ effects }) => {
      const parties = effects.flatMap(({ tie }) => [partiesOf(tie).from, partiesOf(tie).to]);
      return parties.includes('groq') && parties.some((id) => ['xai', 'elon-musk'].includes(id));
    });
    expect(mixed.map(({ id }) => id)).toEqual([]);
    expect([...REAL_INDEX.organization.keys()]).toEqual(
      expect.arrayContaining(['groq', 'xai', 'elon-musk']),
    );
  });

  it.each(['2023-01-01', '2024-06-30', '2025-12-31'])(
    'cites a source for every tie on %s',
    (at) => {
      const ties = tiesAt(at);
      expect(ties.filter(({ sources }) => sources.length === 0)).toEqual([]);
      expect(ties.length).toBeGreaterThan(10);
    },
  );
});
