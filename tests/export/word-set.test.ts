import { describe, expect, it } from 'vitest';
import { ALLIANCE_KINDS, ORGANIZATION_KINDS } from '../../src/domain/vocabulary.ts';
import { wordReach, wordSet } from '../../src/export/word-set.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anOrganization, day } from '../support/builders.ts';

function inWords(said: Partial<ViewState>, language: 'en' | 'zh-Hans' = 'en') {
  return wordSet({ ...DEFAULT_VIEW, ...said }, wordsFor(language)).join(' · ');
}

describe('what is set, in words', () => {
  it.each<[Partial<ViewState>, string]>([
    [{}, ''],
    [{ kinds: [] }, 'no kind of tie'],
    [{ kinds: ['compute', 'chips'] }, 'compute, chips only'],
    [{ kinds: ALLIANCE_KINDS.filter((kind) => kind !== 'equity') }, 'without equity'],
    [{ kinds: [...ALLIANCE_KINDS.slice(1), 'rivalry'] }, 'without compute, with rivalry'],
    [{ kinds: [...ALLIANCE_KINDS, 'legal'] }, 'with legal'],
    [{ kinds: ALLIANCE_KINDS.slice(0, 5) }, '5 kinds of tie'],
    [{ orgs: [] }, 'no kind of organisation'],
    [{ orgs: ['lab', 'hyperscaler'] }, 'AI lab, hyperscaler only'],
    [{ orgs: ORGANIZATION_KINDS.slice(1) }, 'without AI lab'],
    [{ orgs: ORGANIZATION_KINDS.slice(0, 6) }, '6 kinds of organisation'],
    [{ standing: 'in-force', amount: 1e9 }, 'in force only · at least $1bn'],
    [{ who: 'all', basis: 'effective' }, 'all organisations · by date of effect'],
    [{ vs: day('2023-01-23') }, 'compared with 23 Jan 2023'],
    [
      { show: ['camps', 'disputed', 'loops', 'camp.x', 'circle.a.b', 'scenario.y'] },
      'marked: camps, what is disputed, closed loops, money circles, forecasts',
    ],
    [{ focus: ['lab'], amount: 5e10 }, 'at least $50bn'],
  ])('of %j', (said, text) => {
    expect(inWords(said)).toBe(text);
  });

  it('in Chinese', () => {
    const said = { kinds: ['compute', 'chips'], amount: 1e9, standing: 'reported' } as const;
    expect(inWords(said, 'zh-Hans')).toBe('仅算力、芯片 · 只看报道中的关系 · 不低于10亿美元');
  });
});

it('the reach of a focus is worded with its hops', () => {
  const view: ViewState = { ...DEFAULT_VIEW, focus: ['cloud', 'lab'], hops: 2 };
  const ledger = anIndexedLedger([], {
    organizations: [anOrganization({ id: 'cloud' }), anOrganization({ id: 'lab' })],
  });
  expect(wordReach(view, ledger, wordsFor('en'))).toBe('cloud, lab, 2 hops');
});
