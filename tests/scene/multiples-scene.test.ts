import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/time/day.ts';
import { WINDOW } from '../../src/domain/time/window.ts';
import { buildGraphScene } from '../../src/scene/graph-scene.ts';
import {
  buildMultiplesScene,
  daysShown,
  daysUpTo,
  replaceDay,
} from '../../src/scene/multiples-scene.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anyView, SEEDED } from '../support/arbitraries.ts';
import { anEvent, day } from '../support/builders.ts';
import { stillKeyframes } from '../support/still-keyframes.ts';

const texts = (days: readonly Parameters<typeof formatDay>[0][]) => days.map(formatDay);

describe('the days side by side', () => {
  it('are spread evenly from the first day to the view’s', () => {
    expect(texts(daysUpTo(day('2025-12-31')))).toEqual([
      '2023-01-01',
      '2023-08-08',
      '2024-03-14',
      '2024-10-19',
      '2025-05-26',
      '2025-12-31',
    ]);
  });

  it('are fewer where there are not so many', () => {
    expect(texts(daysUpTo(day('2023-01-03')))).toEqual(['2023-01-01', '2023-01-02', '2023-01-03']);
    expect(texts(daysUpTo(day('2023-01-01')))).toEqual(['2023-01-01']);
  });

  it('are those that the view names', () => {
    const days = [day('2023-05-01'), day('2024-05-01')];
    expect(daysShown({ days, at: day('2025-01-01') })).toEqual(days);
  });

  it('ascend, each once, from the first day to the view’s', () => {
    fc.assert(
      fc.property(anyView, ({ at }) => {
        const days = daysUpTo(at);
        expect([...new Set(days)].sort((a, b) => a - b)).toEqual(days);
        expect([days[0], days.at(-1)]).toEqual([WINDOW.first, at]);
        const steps = days.slice(1).map((each, index) => each - (days[index] ?? 0));
        expect(Math.max(0, ...steps) - Math.min(...steps, Infinity)).toBeLessThanOrEqual(1);
      }),
      SEEDED,
    );
  });

  it('stay in order as one is replaced, added or taken away', () => {
    const days = [day('2023-01-01'), day('2024-01-01'), day('2025-01-01')];
    const replaced = (old: string | null, made: string | null) =>
      texts(replaceDay(days, old === null ? null : day(old), made === null ? null : day(made)));
    expect(replaced('2023-01-01', '2024-06-01')).toEqual([
      '2024-01-01',
      '2024-06-01',
      '2025-01-01',
    ]);
    expect(replaced('2023-01-01', '2024-01-01')).toEqual(['2024-01-01', '2025-01-01']);
    expect(replaced(null, '2023-07-01')).toHaveLength(4);
    expect(replaced('2024-01-01', null)).toEqual(['2023-01-01', '2025-01-01']);
  });
});

describe('the pictures side by side', () => {
  const LEDGER = anIndexedLedger([
    anEvent({ id: 'forms', date: '2023-02-01', terms: { exclusivity: 'exclusive' } }),
    anEvent({ id: 'fund', date: '2023-03-01', tie: 'fund.lab.equity' }),
    anEvent({ id: 'loosens', date: '2023-04-01', effect: 'loosens', terms: { exclusivity: null } }),
    anEvent({ id: 'ends', date: '2023-05-01', tie: 'fund.lab.equity', effect: 'ends' }),
  ]);
  const KEYFRAMES = stillKeyframes(
    new Map(['cloud', 'fund', 'lab'].map((id, index) => [id, { x: 100 * index, y: 0 }])),
  );
  const days = ['2023-01-31', '2023-03-31', '2023-05-31'].map(day);

  it('are each the picture of its day, with what became of how many since the one before', () => {
    const view = viewOn('2023-05-31', { days, vs: day('2023-01-01'), focus: ['lab'] });
    const panels = buildMultiplesScene(LEDGER, KEYFRAMES, view);
    expect(panels.map(({ day, count, since }) => ({ day, count, since }))).toEqual([
      { day: days[0], count: 0, since: null },
      {
        day: days[1],
        count: 2,
        since: { day: days[0], counts: { added: 2, removed: 0, changed: 0, same: 0 } },
      },
      {
        day: days[2],
        count: 1,
        since: { day: days[1], counts: { added: 0, removed: 1, changed: 1, same: 0 } },
      },
    ]);
    for (const { day: at, scene } of panels) {
      expect(scene).toEqual(buildGraphScene(LEDGER, KEYFRAMES, { ...view, at, vs: null }, null));
    }
  });
});
