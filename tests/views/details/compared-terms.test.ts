import { describe, expect, it } from 'vitest';
import type { DealOnDay } from '../../../src/domain/ties.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { type ComparedState, comparedTerms } from '../../../src/views/details/compared-terms.ts';

const EN = wordsFor('en');
const deal = (given: Partial<DealOnDay>): DealOnDay => ({
  id: 'main',
  standing: 'in-force',
  since: '2023',
  amountUsd: null,
  amountKind: null,
  ...given,
});
const stateOf = (given: Partial<NonNullable<ComparedState>> = {}): ComparedState => ({
  standing: 'in-force',
  terms: {},
  deals: [deal({})],
  ...given,
});

/** Each row in one line; a star marks what changed. */
function rowsOf(states: readonly ComparedState[], words = EN) {
  return comparedTerms(states, words).map(
    ({ name, values, isChanged }) => `${name}${isChanged ? '*' : ''}: ${values.join(' | ')}`,
  );
}

describe('comparedTerms', () => {
  it('tells every term set at any of the times, and marks what differs at the last', () => {
    const states = [
      stateOf({ terms: { exclusivity: 'exclusive', until: '2030' } }),
      stateOf({ terms: { exclusivity: 'right-of-first-refusal', until: '2030' } }),
      stateOf({ terms: { exclusivity: 'non-exclusive', until: '2030', years: 1 } }),
    ];
    expect(rowsOf(states)).toEqual([
      'Exclusivity*: exclusive | right of first refusal | non-exclusive',
      'Length*:  |  | 1 year',
      'Until: 2030 | 2030 | 2030',
    ]);
    expect(rowsOf(states, wordsFor('zh-Hans'))).toEqual([
      '排他性*: 独家 | 优先购买权 | 非独家',
      '年限*:  |  | 1年',
      '期限至: 2030年 | 2030年 | 2030年',
    ]);
  });

  it('lists the sums of deals that have not ended, says which are only reported, and adds up none', () => {
    const deals = [
      deal({ id: 'a', amountUsd: 1e9, amountKind: 'invested' }),
      deal({ id: 'b', standing: 'reported', amountUsd: 2e9, amountKind: 'commitment' }),
      deal({ id: 'c', standing: 'ended', amountUsd: 3e9, amountKind: 'invested' }),
    ];
    expect(rowsOf([stateOf(), stateOf({ deals })])).toEqual([
      'Amounts*:  | $1bn invested, $2bn committed (reported)',
    ]);
  });

  it('tells the standing where it differs, and that a tie does not stand', () => {
    expect(rowsOf([stateOf({ standing: 'reported' }), stateOf()])).toEqual([
      'Standing*: reported | in force',
    ]);
    expect(rowsOf([stateOf({ terms: { stakePct: 5 } }), null])).toEqual([
      'Standing*: in force | does not stand',
      'Stake*: 5% | ',
    ]);
    expect(rowsOf([stateOf(), stateOf()])).toEqual([]);
  });
});
