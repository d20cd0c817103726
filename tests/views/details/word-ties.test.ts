import { describe, expect, it } from 'vitest';
import { tieOnDay } from '../../../src/domain/snapshot.ts';
import { tiesFrom } from '../../../src/domain/ties.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { wordInShort } from '../../../src/views/details/word-deals.ts';
import { wordLife } from '../../../src/views/details/word-spells.ts';
import { anEvent, day } from '../../support/builders.ts';

const EN = wordsFor('en');

describe('a tie in words', () => {
  it('in short has exclusivity, stake, power, sums and end', () => {
    const [tie] = tiesFrom([
      anEvent({
        id: 'a',
        date: '2023-01-01',
        amount: { usd: 13e9, kind: 'invested' },
        terms: { exclusivity: 'exclusive', stakePct: 27, powerGw: 1.5, until: '2030' },
      }),
    ]);
    const onDay = tie && tieOnDay(tie, day('2023-01-01'));
    expect(onDay && wordInShort(onDay, EN)).toBe(
      'exclusive · 27% stake · 1.5 GW · $13bn invested · until 2030',
    );
    expect(onDay && wordInShort(onDay, wordsFor('zh-Hans'))).toBe(
      '独家 · 持股27% · 1.5吉瓦 · 已投资130亿美元 · 期限至2030年',
    );
  });

  it.each([
    [[anEvent({ id: 'a', date: '2023-01' })], 'since January 2023'],
    [
      [
        anEvent({ id: 'a', date: '2023' }),
        anEvent({ id: 'b', date: '2024-02-01', effect: 'ends' }),
        anEvent({ id: 'c', date: '2025-03-01' }),
        anEvent({ id: 'd', date: '2025-Q2', effect: 'ends' }),
      ],
      '2023 – Q2 2025',
    ],
    [[anEvent({ id: 'a', date: '2023', status: 'rumoured' })], ''],
  ])('has a life from its first day to its last (%#)', (events, life) => {
    const [tie] = tiesFrom(events);
    expect(tie && wordLife(tie, EN)).toBe(life);
  });
});
