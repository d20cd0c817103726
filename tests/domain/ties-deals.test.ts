import { describe, expect, it } from 'vitest';
import { anEvent } from '../support/builders.ts';
import { spellsOf } from '../support/spells.ts';

const NO_AMOUNT = { amountUsd: null, amountKind: null };
const MAIN = { id: 'main', standing: 'in-force', since: '2024-01-01', ...NO_AMOUNT };
const FORMED = anEvent({ id: 'formed', date: '2024-01-01' });

describe('the deals of a tie', () => {
  it('supersedes a deal’s amount with the last one stated, and never with a tranche', () => {
    const spells = spellsOf(
      anEvent({
        id: 'a',
        date: '2023-09-25',
        deal: 'first',
        amount: { usd: 1_250, kind: 'up-to' },
      }),
      anEvent({
        id: 'b',
        date: '2023-12-01',
        effect: 'deepens',
        deal: 'first',
        amount: { usd: 4_000, kind: 'invested' },
      }),
      anEvent({
        id: 'c',
        date: '2024-03-27',
        effect: 'deepens',
        deal: 'first',
        tranche: { usd: 2_750 },
      }),
    );
    const first = { id: 'first', standing: 'in-force', since: '2023-09-25' };
    const same = { standing: 'in-force', since: '2023-09-25', terms: {} };
    expect(spells).toEqual([
      {
        ...same,
        from: '2023-09-25',
        to: '2023-12-01',
        deals: [{ ...first, amountUsd: 1_250, amountKind: 'up-to' }],
      },
      {
        ...same,
        from: '2023-12-01',
        to: null,
        deals: [{ ...first, amountUsd: 4_000, amountKind: 'invested' }],
      },
    ]);
  });

  it('stands as long as one of its deals does', () => {
    const spells = spellsOf(
      anEvent({ id: 'a', date: '2024-01-01', deal: 'search', terms: { years: 5 } }),
      anEvent({ id: 'b', date: '2024-02-01', deal: 'assistant', terms: { stakePct: 1 } }),
      anEvent({ id: 'c', date: '2024-03-01', effect: 'ends', deal: 'search' }),
    );
    const search = { id: 'search', standing: 'in-force', since: '2024-01-01', ...NO_AMOUNT };
    const assistant = { id: 'assistant', standing: 'in-force', since: '2024-02-01', ...NO_AMOUNT };
    const same = { standing: 'in-force', since: '2024-01-01' };
    expect(spells).toEqual([
      { ...same, from: '2024-01-01', to: '2024-02-01', terms: { years: 5 }, deals: [search] },
      {
        ...same,
        from: '2024-02-01',
        to: '2024-03-01',
        terms: { stakePct: 1, years: 5 },
        deals: [assistant, search],
      },
      {
        ...same,
        from: '2024-03-01',
        to: null,
        terms: { stakePct: 1 },
        deals: [assistant, { ...search, standing: 'ended', since: '2024-03-01' }],
      },
    ]);
  });

  it('keeps a reported deal’s terms out of a tie that is in force', () => {
    const spells = spellsOf(
      FORMED,
      anEvent({
        id: 'leak',
        date: '2024-02-01',
        effect: 'reported',
        deal: 'next',
        terms: { stakePct: 3 },
      }),
    );
    expect(spells.at(-1)).toEqual({
      from: '2024-02-01',
      to: null,
      standing: 'in-force',
      since: '2024-01-01',
      terms: {},
      deals: [MAIN, { id: 'next', standing: 'reported', since: '2024-02-01', ...NO_AMOUNT }],
    });
  });

  it('takes a term away where an event sets it to null', () => {
    const spells = spellsOf(
      anEvent({ id: 'a', date: '2024-01-01', terms: { exclusivity: 'primary', years: 3 } }),
      anEvent({ id: 'b', date: '2024-02-01', effect: 'deepens', terms: { exclusivity: null } }),
    );
    expect(spells.map(({ from, to, terms }) => ({ from, to, terms }))).toEqual([
      { from: '2024-01-01', to: '2024-02-01', terms: { exclusivity: 'primary', years: 3 } },
      { from: '2024-02-01', to: null, terms: { years: 3 } },
    ]);
  });

  it('gives the word said last about a term, whichever deal it was said about', () => {
    const spells = spellsOf(
      anEvent({ id: 'a', date: '2024-01-01', deal: 'z', terms: { exclusivity: 'exclusive' } }),
      anEvent({ id: 'b', date: '2024-02-01', deal: 'a', terms: { exclusivity: 'primary' } }),
      anEvent({
        id: 'c',
        date: '2024-03-01',
        effect: 'deepens',
        deal: 'z',
        terms: { exclusivity: 'preferred' },
      }),
      anEvent({ id: 'd', date: '2024-04-01', effect: 'ends', deal: 'z' }),
    );
    expect(spells.map(({ from, terms }) => [from, terms.exclusivity])).toEqual([
      ['2024-01-01', 'exclusive'],
      ['2024-02-01', 'primary'],
      ['2024-03-01', 'preferred'],
      ['2024-04-01', 'primary'],
    ]);
  });
});
