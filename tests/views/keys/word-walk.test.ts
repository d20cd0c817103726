import { describe, expect, it } from 'vitest';
import { LANGUAGES, TIE_KINDS } from '../../../src/domain/vocabulary.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import type { Walk } from '../../../src/scene/walk.ts';
import { wordWalk } from '../../../src/views/keys/word-walk.ts';
import type { ViewState } from '../../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../../support/an-indexed-ledger.ts';
import { anEvent, anOrganization } from '../../support/builders.ts';
import { aNode, aScene, aTie } from '../../support/drawn.ts';

const LEDGER = anIndexedLedger(
  [
    anEvent({ id: 'rents', date: '2019-07', terms: { exclusivity: 'exclusive' } }),
    anEvent({ id: 'talks', date: '2024-02-03', tie: 'lab.fund.equity', status: 'reported' }),
  ],
  {
    organizations: [
      anOrganization({
        id: 'cloud',
        kind: 'hyperscaler',
        name: { en: 'Cloud', 'zh-Hans': '云公司', 'zh-Hant': '雲公司' },
      }),
      anOrganization({ id: 'lab', name: { en: 'Lab', 'zh-Hans': '实验室', 'zh-Hant': '實驗室' } }),
      anOrganization({ id: 'fund', name: { en: 'Fund', 'zh-Hans': '基金', 'zh-Hant': '基金' } }),
    ],
  },
);

const SCENE = aScene(
  [aNode({ id: 'cloud' }), aNode({ id: 'fund', y: 90 }), aNode({ id: 'lab', x: 90 })],
  [
    aTie('cloud', 'lab'),
    { ...aTie('lab', 'fund'), id: 'lab.fund.equity', kind: 'equity', isReported: true },
  ],
);

function said(walk: Walk, view: Partial<ViewState> = {}) {
  return LANGUAGES.map((language) =>
    wordWalk(walk, {
      ledger: LEDGER,
      scene: SCENE,
      view: viewOn('2025-01-01', view),
      words: wordsFor(language),
    }),
  );
}

describe('a walk tells', () => {
  it('an organisation with its kind, its ties and who is where', () => {
    expect(said({ at: 'cloud', tie: null })).toEqual([
      'Cloud, hyperscaler: 1 tie; next to the right Lab, below Fund',
      '云公司，超大规模云企业，共1条关系；相邻：右侧实验室、下方基金',
      '雲公司，超大規模雲端企業，共1條關係；相鄰：右側實驗室、下方基金',
    ]);
  });

  it('whether it is picked and in focus', () => {
    const view = { focus: ['lab'], pick: { type: 'org', id: 'lab' } } as const;
    expect(said({ at: 'lab', tie: null }, view).slice(0, 2)).toEqual([
      'Lab, AI lab: 2 ties, picked, in focus; next to the left Cloud, below Fund',
      '实验室，AI实验室，共2条关系，已选中，已聚焦；相邻：左侧云公司、下方基金',
    ]);
  });

  it('a tie in a sentence with since when it stands and its exclusivity, no more exactly than known', () => {
    expect(said({ at: 'lab', tie: 'cloud.lab.compute' })).toEqual([
      'Cloud supplies compute to Lab, in force since July 2019, exclusive (1 of 2)',
      '云公司向实验室提供算力，自2019年7月起有效，独家（第1条，共2条）',
      '雲公司向實驗室提供算力，自2019年7月起有效，獨家（第1條，共2條）',
    ]);
  });

  it('what is only reported as that, and what is picked', () => {
    const pick = { type: 'tie', id: 'lab.fund.equity' } as const;
    expect(said({ at: 'lab', tie: 'lab.fund.equity' }, { pick })[0]).toBe(
      'Lab holds equity in Fund, only reported, since 3 Feb 2024, picked (2 of 2)',
    );
  });

  it('a tie of every kind in every language by both its parties', () => {
    for (const language of LANGUAGES) {
      const { says } = wordsFor(language).messages.keys;
      expect(Object.keys(says)).toEqual(TIE_KINDS);
      for (const kind of TIE_KINDS) {
        expect(says[kind]('NVIDIA', 'OpenAI')).toMatch(/NVIDIA.*OpenAI/);
      }
    }
  });
});
