import { describe, expect, it } from 'vitest';
import { closedLoops } from '../../src/domain/measures/closed-loops.ts';
import { concentrationOn, concentrationThrough } from '../../src/domain/measures/concentration.ts';
import { moneyCircles } from '../../src/domain/measures/money-circles.ts';
import { valueOn } from '../../src/domain/measures/series.ts';
import { MEASURES, measureWindow } from '../../src/domain/measures/window-measures.ts';
import { tiesOnDay } from '../../src/domain/snapshot.ts';
import { day } from '../support/builders.ts';
import { naiveMeasures } from '../support/naive-measures.ts';
import { REAL_INDEX } from '../support/real-ledger.ts';

const TIER_ONE = REAL_INDEX.ties.filter(({ from, to }) =>
  [from, to].every((id) => REAL_INDEX.organization.get(id)?.tier === 1),
);

const WHO = [
  ['all', REAL_INDEX.ties],
  ['tier 1', TIER_ONE],
] as const;

describe.each(WHO)('the bundled ledger, %s', (_, ties) => {
  const onDay = (at: string) => tiesOnDay(ties, day(at));
  const loopsOn = (at: string) => closedLoops(REAL_INDEX, onDay(at));
  const circlesOn = (at: string) => moneyCircles(onDay(at));

  it('has OpenAI’s compute in one hand on 1 June 2023, and in more after', () => {
    const { byNumber } = concentrationThrough(ties, 'openai');
    expect(concentrationOn(onDay('2023-06-01'), 'openai')).toEqual({
      byNumber: 1,
      byMoney: null,
      disclosedShare: 0,
      providers: [{ id: 'microsoft', deals: 1, usd: null }],
    });
    const values = ['2023-06-01', '2024-06-11', '2025-03-10', '2025-11-04'].map(
      (at) => valueOn(byNumber, day(at)) ?? Number.NaN,
    );
    expect(values[0]).toBe(1);
    expect(values).toEqual([...new Set(values)].sort((a, b) => b - a));
  });

  it('closes the loop of OpenAI, Amazon and NVIDIA when Amazon hosts OpenAI’s open models, and has compute in it three months later', () => {
    const isLoop = ({ id }: { readonly id: string }) => id === 'openai.amazon.nvidia';
    expect(loopsOn('2025-08-04').find(isLoop)).toBeUndefined();
    expect(loopsOn('2025-08-05').find(isLoop)?.ties).not.toContain('amazon.openai.compute');
    expect(loopsOn('2025-11-04').find(isLoop)).toEqual({
      id: 'openai.amazon.nvidia',
      organizations: ['openai', 'amazon', 'nvidia'],
      ties: [
        'amazon.openai.compute',
        'nvidia.amazon.chips',
        'nvidia.openai.chips',
        'nvidia.openai.equity',
        'openai.amazon.model',
      ],
      standing: 'in-force',
    });
  });

  it('has money go round between NVIDIA and OpenAI: in force on $100m, reported once a letter of intent is about $100bn', () => {
    const circleOn = (at: string) => circlesOn(at).find(({ id }) => id === 'nvidia.openai');
    expect(circleOn('2024-10-01')).toBeUndefined();
    expect(circleOn('2025-09-21')?.standing).toBe('in-force');
    const { standing, steps } = circleOn('2025-11-20') ?? {};
    expect(standing).toBe('reported');
    expect(
      steps?.map(({ from, to, deals }) => [
        `${from} → ${to}`,
        deals.map((deal) => [deal.id, deal.standing, deal.amountUsd]),
      ]),
    ).toEqual([
      [
        'nvidia → openai',
        [
          ['letter-of-intent-100b', 'reported', 100e9],
          ['oct-2024', 'in-force', 100e6],
        ],
      ],
      [
        'openai → nvidia',
        [
          ['gpus', 'in-force', null],
          ['letter-of-intent-10gw', 'reported', null],
        ],
      ],
    ]);
  });

  it('has through the window the measures of a naive look at a day', () => {
    const measured = measureWindow(REAL_INDEX, ties);
    for (const at of ['2023-01-01', '2024-06-11', '2025-11-04', '2025-12-31']) {
      const values = MEASURES.map((name) => [name, valueOn(measured[name], day(at))]);
      expect(Object.fromEntries(values)).toEqual(naiveMeasures(REAL_INDEX, onDay(at)));
    }
  }, 60_000);
});
