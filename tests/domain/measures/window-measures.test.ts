import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SERIES_LENGTH, valueOn } from '../../../src/domain/measures/series.ts';
import { MEASURES, measureWindow } from '../../../src/domain/measures/window-measures.ts';
import { tiesOnDay } from '../../../src/domain/snapshot.ts';
import { WINDOW } from '../../../src/domain/time/window.ts';
import { anyNetwork, NETWORK_DAYS } from '../../support/any-network.ts';
import { SEEDED } from '../../support/arbitraries.ts';
import { day } from '../../support/builders.ts';
import { naiveMeasures } from '../../support/naive-measures.ts';
import { SMALL_NETWORK } from '../../support/small-network.ts';

const MEASURED = measureWindow(SMALL_NETWORK, SMALL_NETWORK.ties);

function rowOn(on: string): (number | null)[] {
  return MEASURES.map((name) => valueOn(MEASURED[name], day(on)));
}

/**
 * By hand; N nimbus, A alpha, S silicon, M metal, B bank, b beta. Density is pairs ÷ (n (n − 1) / 2).
 * Columns: ties in force (S–A for chips is only reported), organisations, density, entanglement, loops, circles, components, bridges.
 */
const BY_HAND: readonly (readonly [string, string, string, readonly (number | null)[]])[] = [
  ['nothing stands yet', '2023-01-01', '2023-01-09', [0, 0, null, null, 0, 0, 0, 0]],
  ['N–A: one pair of one', '2023-01-10', '2023-01-31', [1, 2, 1, 0, 0, 0, 1, 1]],
  ['and S–N: two pairs of three', '2023-02-01', '2023-02-28', [2, 3, 2 / 3, 0, 0, 0, 1, 2]],
  // the triangle is closed, if only by a report, and no line of a triangle is a bridge
  ['and S–A: a lab, a cloud, a chipmaker', '2023-03-01', '2023-03-31', [2, 3, 1, 0, 1, 0, 1, 0]],
  // S puts money into A; A pays S for chips, and A pays N, who pays S
  ['two ties on S–A: money comes back', '2023-04-01', '2023-04-30', [3, 3, 1, 0, 1, 2, 1, 0]],
  [
    'M hangs on A alone: four pairs of six',
    '2023-05-01',
    '2023-05-31',
    [4, 4, 2 / 3, 0, 1, 2, 1, 1],
  ],
  [
    'N declares rivalry to A: one pair of four',
    '2023-06-01',
    '2023-06-30',
    [4, 4, 2 / 3, 1 / 4, 1, 2, 1, 1],
  ],
  [
    'B–b apart: five pairs of fifteen',
    '2023-07-01',
    '2023-08-31',
    [5, 6, 1 / 3, 1 / 5, 1, 2, 2, 2],
  ],
  // left: S–N, S–A (twice), M–A, B–b: four pairs, each the only way
  ['N–A ends', '2023-09-01', '2025-12-31', [4, 6, 4 / 15, 0, 0, 1, 2, 4]],
];

describe('the measures of a small network', () => {
  it.each(BY_HAND)('%s, from %s to %s', (_, first, last, row) => {
    expect([rowOn(first), rowOn(last)]).toEqual([row, row]);
  });

  it('have a value for each day of the window and none outside', () => {
    for (const name of MEASURES) expect(MEASURED[name]).toHaveLength(SERIES_LENGTH);
    expect([
      valueOn(MEASURED.ties, day('2022-12-31')),
      valueOn(MEASURED.ties, day('2026-01-01')),
    ]).toEqual([null, null]);
  });

  it('are of the ties that are given, whatever else the ledger holds', () => {
    const alphas = SMALL_NETWORK.ties.filter(({ to }) => to === 'alpha');
    const measured = measureWindow(SMALL_NETWORK, alphas);
    const on = day('2023-06-01');
    // N–A, S–A (twice, once in force), M–A: three pairs of six, all bridges, one entangled
    expect(MEASURES.map((name) => valueOn(measured[name], on))).toEqual([
      3,
      4,
      1 / 2,
      1 / 3,
      0,
      1,
      1,
      3,
    ]);
  });
});

describe('the measures of any network', () => {
  it('are on each day those of a naive look at that day', () => {
    fc.assert(
      fc.property(anyNetwork, (ledger) => {
        const measured = measureWindow(ledger, ledger.ties);
        for (const on of NETWORK_DAYS.filter((at) => at >= WINDOW.first)) {
          const values = MEASURES.map((name) => [name, measured[name][on - WINDOW.first]]);
          const naive = naiveMeasures(ledger, tiesOnDay(ledger.ties, on));
          expect(Object.fromEntries(values)).toEqual(naive);
        }
      }),
      SEEDED,
    );
  });
});
