import { describe, expect, it } from 'vitest';
import { wordMoved } from '../../src/app/word-moved.ts';
import { LANGUAGES } from '../../src/domain/vocabulary.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { movedTies } from '../../src/scene/moved-ties.ts';
import { DEFAULT_VIEW } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anEvent, day } from '../support/builders.ts';
import { REAL_INDEX } from '../support/real-ledger.ts';

const LEDGER = anIndexedLedger([
  anEvent({ id: 'a', date: '2024-01-10', tie: 'cloud.lab.compute' }),
  anEvent({ id: 'b', date: '2024-02-10', tie: 'fund.lab.equity' }),
  anEvent({
    id: 'c',
    date: '2024-03-10',
    tie: 'cloud.lab.compute',
    effect: 'deepens',
    terms: { exclusivity: 'exclusive' },
  }),
  anEvent({ id: 'd', date: '2024-04-10', tie: 'maker.lab.chips', status: 'reported' }),
  anEvent({ id: 'e', date: '2024-05-10', tie: 'fund.lab.equity', effect: 'ends' }),
]);

function moved(left: string, at: string, focus: readonly string[] = []) {
  return movedTies(LEDGER, { ...DEFAULT_VIEW, focus }, day(left), day(at));
}

function said(left: string, at: string) {
  return LANGUAGES.map((language) =>
    wordMoved(
      movedTies(REAL_INDEX, DEFAULT_VIEW, day(left), day(at)),
      day(at),
      REAL_INDEX,
      wordsFor(language),
    ),
  );
}

describe('a move between two days', () => {
  it('names the two turns nearest to the day arrived at, and counts all', () => {
    expect(moved('2024-01-01', '2024-04-20')).toEqual({
      added: 3,
      removed: 0,
      changed: 0,
      named: [
        { from: 'maker', to: 'lab', kind: 'chips', turn: 'reported' },
        { from: 'cloud', to: 'lab', kind: 'compute', turn: 'deepens' },
      ],
      isBack: false,
    });
  });

  it('names backwards what is yet to come', () => {
    expect(moved('2024-06-01', '2024-02-20')).toEqual({
      added: 1,
      removed: 1,
      changed: 1,
      named: [
        { from: 'cloud', to: 'lab', kind: 'compute', turn: 'deepens' },
        { from: 'maker', to: 'lab', kind: 'chips', turn: 'reported' },
      ],
      isBack: true,
    });
  });

  it('names the ties of the focus first', () => {
    const { named } = moved('2024-01-01', '2024-04-20', ['fund']);
    expect(named.map(({ from }) => from)).toEqual(['fund', 'maker']);
  });

  it('names nothing where nothing is different', () => {
    expect(moved('2024-01-20', '2024-01-25')).toEqual({
      added: 0,
      removed: 0,
      changed: 0,
      named: [],
      isBack: false,
    });
  });
});

describe('the sentence about a move', () => {
  it('says on the bundled ledger what changed, in every language', () => {
    expect(said('2023-01-22', '2023-01-23')).toEqual([
      '23 January 2023: Microsoft–OpenAI compute deepened, Microsoft–OpenAI equity deepened; 0 added, 0 removed, 3 changed.',
      '2023年1月23日：微软与OpenAI的算力关系加深、微软与OpenAI的股权关系加深；新增0项，消失0项，变更3项。',
      '2023年1月23日：微軟與OpenAI的算力關係加深、微軟與OpenAI的股權關係加深；新增0項，消失0項，變更3項。',
    ]);
  });

  it('says backwards what has not happened yet', () => {
    expect(said('2023-01-23', '2023-01-22').slice(0, 2)).toEqual([
      '22 January 2023: Microsoft–OpenAI compute not yet deepened, Microsoft–OpenAI equity not yet deepened; 0 added, 0 removed, 3 changed.',
      '2023年1月22日：微软与OpenAI的算力关系尚未加深、微软与OpenAI的股权关系尚未加深；新增0项，消失0项，变更3项。',
    ]);
  });

  it('counts where nothing can be named', () => {
    expect(said('2023-01-24', '2023-01-25').slice(0, 2)).toEqual([
      '25 January 2023: 0 added, 0 removed, 0 changed.',
      '2023年1月25日：新增0项，消失0项，变更0项。',
    ]);
  });
});
