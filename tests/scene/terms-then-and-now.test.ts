import { describe, expect, it } from 'vitest';
import { tiesFrom } from '../../src/domain/ties.ts';
import { formatDay } from '../../src/domain/time/day.ts';
import { termsThenAndNow } from '../../src/scene/terms-then-and-now.ts';
import { anEvent, day } from '../support/builders.ts';
import { REAL_INDEX } from '../support/real-ledger.ts';

const [TIE] = tiesFrom([
  anEvent({ id: 'a', date: '2023-01-01', terms: { exclusivity: 'exclusive' } }),
  anEvent({ id: 'b', date: '2023-02-01', effect: 'deepens', deal: 'side', status: 'reported' }),
  anEvent({ id: 'c', date: '2023-03-01', effect: 'loosens', terms: { exclusivity: 'primary' } }),
  anEvent({ id: 'd', date: '2023-04-01', amount: { usd: 5, kind: 'invested' } }),
  anEvent({ id: 'e', date: '2023-05-01', effect: 'ends' }),
  anEvent({ id: 'f', date: '2023-06-01', amount: { usd: 7, kind: 'invested' } }),
]);

/** Each column in short: role, first day and the day after the last, exclusivity, sums. */
function columnsOn(at: string, tie = TIE) {
  return termsThenAndNow(tie ?? { spells: [] }, day(at)).map(({ role, from, to, state }) => {
    const sums = state?.deals.flatMap(({ amountUsd }) => amountUsd ?? []) ?? [];
    const days = `${formatDay(from)}–${to === null ? '' : formatDay(to)}`;
    return [role, days, state?.standing, state?.terms.exclusivity, ...sums].join(' ').trim();
  });
}

describe('terms then and now', () => {
  it.each([
    ['2022-12-31', []],
    ['2023-01-15', ['now 2023-01-01–2023-02-01 in-force exclusive']],
    [
      '2023-03-15',
      [
        'before 2023-01-01–2023-03-01 in-force exclusive',
        'now 2023-03-01–2023-04-01 in-force primary',
      ],
    ],
    [
      '2023-04-15',
      [
        'start 2023-01-01–2023-03-01 in-force exclusive',
        'before 2023-03-01–2023-04-01 in-force primary',
        'now 2023-04-01–2023-05-01 in-force primary 5',
      ],
    ],
    [
      '2023-05-15',
      [
        'start 2023-01-01–2023-03-01 in-force exclusive',
        'before 2023-04-01–2023-05-01 in-force primary 5',
        'now 2023-05-01–',
      ],
    ],
  ])('on %s', (at, columns) => {
    expect(columnsOn(at)).toEqual(columns);
  });

  it('join spells between which nothing is told', () => {
    expect(columnsOn('2023-02-15')).toEqual(['now 2023-01-01–2023-03-01 in-force exclusive']);
  });

  it('of Microsoft and OpenAI: exclusive, then a right of first refusal, then not exclusive', () => {
    expect(columnsOn('2025-10-28', REAL_INDEX.tie.get('microsoft.openai.compute'))).toEqual([
      'start 2019-07-22–2023-01-23 in-force exclusive',
      'before 2025-01-21–2025-10-28 in-force right-of-first-refusal',
      'now 2025-10-28– in-force non-exclusive 250000000000',
    ]);
  });
});
