import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiesFrom } from '../../src/domain/ties.ts';
import { addDays } from '../../src/domain/time/day.ts';
import { contains } from '../../src/domain/time/interval.ts';
import { turnOf } from '../../src/domain/turn.ts';
import { anyEvents, SEEDED } from '../support/arbitraries.ts';
import { anEvent } from '../support/builders.ts';
import { REAL_INDEX } from '../support/real-ledger.ts';

const EVENTS = [
  anEvent({ id: 'a', date: '2023-01-01', terms: { exclusivity: 'exclusive' } }),
  anEvent({ id: 'b', date: '2024-01-01', effect: 'loosens', terms: { exclusivity: 'primary' } }),
  anEvent({ id: 'c', date: '2024-01-01', effect: 'deepens', terms: { stakePct: 5 } }),
  anEvent({ id: 'd', date: '2024-02-01', effect: 'ends', status: 'rumoured' }),
  anEvent({ id: 'e', date: '2024-03-01', effect: 'ends' }),
];
const [TIE] = tiesFrom(EVENTS);

function termsAround(id: string) {
  const turn = TIE && turnOf(TIE, id);
  return turn && [turn.before?.terms ?? null, turn.after?.terms ?? null];
}

describe('turnOf', () => {
  it('tells events of one day apart', () => {
    expect(termsAround('a')).toEqual([null, { exclusivity: 'exclusive' }]);
    expect(termsAround('b')).toEqual([{ exclusivity: 'exclusive' }, { exclusivity: 'primary' }]);
    expect(termsAround('c')).toEqual([
      { exclusivity: 'primary' },
      { exclusivity: 'primary', stakePct: 5 },
    ]);
    expect(termsAround('e')).toEqual([{ exclusivity: 'primary', stakePct: 5 }, null]);
  });

  it('is null for what did not move the tie', () => {
    expect(termsAround('d')).toBeNull();
    expect(termsAround('nothing')).toBeNull();
  });

  it('tells the loss of the right of first refusal apart from the order of the same day', () => {
    const tie = REAL_INDEX.tie.get('microsoft.openai.compute');
    const turn = tie && turnOf(tie, 'microsoft-openai-rofr-dropped');
    expect(turn?.before?.terms.exclusivity).toBe('right-of-first-refusal');
    expect(turn?.after?.terms.exclusivity).toBe('non-exclusive');
    const order = tie && turnOf(tie, 'microsoft-openai-azure-250b');
    expect(order?.after?.terms.exclusivity).toBe('right-of-first-refusal');
  });

  it('begins and ends with the spells of the days before and of a day', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const tie of tiesFrom(events)) {
          const days = new Set(tie.marks.map((mark) => mark.day));
          for (const day of days) {
            const marks = tie.marks.filter((mark) => mark.day === day);
            const first = turnOf(tie, marks[0]?.event.id ?? '');
            const last = turnOf(tie, marks.at(-1)?.event.id ?? '');
            expect(first?.before ?? null).toEqual(stateOn(tie.spells, addDays(day, -1)));
            expect(last?.after ?? null).toEqual(stateOn(tie.spells, day));
          }
        }
      }),
      SEEDED,
    );
  });
});

function stateOn(
  spells: ReturnType<typeof tiesFrom>[number]['spells'],
  day: Parameters<typeof contains>[1],
) {
  const spell = spells.find((candidate) => contains(candidate, day));
  if (!spell) return null;
  const { standing, since, terms, deals } = spell;
  return { standing, since, terms, deals };
}
