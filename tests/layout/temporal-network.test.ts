import { describe, expect, it } from 'vitest';
import { WINDOW } from '../../src/domain/time/window.ts';
import { networkOf, pairsOn, temporalNetwork } from '../../src/layout/temporal-network.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anEvent, anOrganization, day } from '../support/builders.ts';

const spell = (from: string, to: string | null) => ({
  from: day(from),
  to: to === null ? null : day(to),
  standing: 'in-force' as const,
  since: from,
  terms: {},
  deals: [],
});

describe('temporalNetwork', () => {
  it('joins the ties of a pair in either direction into spans that do not touch', () => {
    const { pairs } = temporalNetwork(
      ['a', 'b'],
      [
        {
          from: 'b',
          to: 'a',
          spells: [spell('2023-02-01', '2023-03-01'), spell('2024-01-01', null)],
        },
        { from: 'a', to: 'b', spells: [spell('2023-03-01', '2023-04-01')] },
      ],
    );
    expect(pairs).toEqual([
      {
        from: 'a',
        to: 'b',
        spans: [
          { from: day('2023-02-01'), to: day('2023-04-01') },
          { from: day('2024-01-01'), to: Number.POSITIVE_INFINITY },
        ],
      },
    ]);
  });

  it('lists the days on which a tie changes, the first of the window before them', () => {
    const { changeDays } = temporalNetwork(
      ['a', 'b'],
      [
        {
          from: 'a',
          to: 'b',
          spells: [spell('2019-07-22', '2025-01-21'), spell('2025-01-21', null)],
        },
        { from: 'b', to: 'a', spells: [spell('2024-05-01', '2026-02-01')] },
      ],
    );
    expect(changeDays).toEqual([WINDOW.first, day('2024-05-01'), day('2025-01-21')]);
  });

  it('forgets what ended before the window or begins after it', () => {
    const { pairs } = temporalNetwork(
      ['a', 'b', 'c'],
      [
        { from: 'a', to: 'b', spells: [spell('2019-01-01', '2023-01-01')] },
        { from: 'a', to: 'c', spells: [spell('2026-01-01', null)] },
      ],
    );
    expect(pairs).toEqual([]);
  });
});

describe('networkOf', () => {
  const ledger = anIndexedLedger(
    [
      anEvent({ id: 'e1', date: '2023-05-01', tie: 'cloud.lab.compute' }),
      anEvent({ id: 'e2', date: '2023-06-01', tie: 'cloud.lab.rivalry' }),
      anEvent({ id: 'e3', date: '2023-07-01', tie: 'paper.lab.legal' }),
      anEvent({ id: 'e4', date: '2023-08-01', tie: 'cloud.small.venture' }),
    ],
    {
      organizations: [
        anOrganization({ id: 'lab' }),
        anOrganization({ id: 'cloud' }),
        anOrganization({ id: 'paper' }),
        anOrganization({ id: 'small', tier: 2 }),
      ],
    },
  );
  const joined = (who: 'core' | 'all') =>
    networkOf(ledger, who).pairs.map(({ from, to, spans }) => [from, to, spans[0]?.from]);

  it('joins allies, and by other ties only those who have no alliance', () => {
    expect(joined('all')).toEqual([
      ['cloud', 'lab', day('2023-05-01')],
      ['cloud', 'small', day('2023-08-01')],
      ['lab', 'paper', day('2023-07-01')],
    ]);
  });

  it('leaves out the lower tiers unless everybody is shown', () => {
    expect(joined('core')).toEqual([
      ['cloud', 'lab', day('2023-05-01')],
      ['lab', 'paper', day('2023-07-01')],
    ]);
    expect(networkOf(ledger, 'core').organizations).toEqual(['cloud', 'lab', 'paper']);
  });

  it('tells who is joined on a day', () => {
    const network = networkOf(ledger, 'all');
    const on = (date: string) => pairsOn(network, day(date)).map(({ to }) => to);
    expect([on('2023-04-30'), on('2023-05-01'), on('2025-01-01')]).toEqual([
      [],
      ['lab'],
      ['lab', 'small', 'paper'],
    ]);
  });
});
