import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/time/day.ts';
import { WINDOW } from '../../src/domain/time/window.ts';
import { type Keyframes, placeOn, placesOn } from '../../src/layout/keyframes.ts';
import { FRAME } from '../../src/layout/point.ts';
import { spaceTimeLayout } from '../../src/layout/space-time-layout.ts';
import { networkOf, temporalNetwork } from '../../src/layout/temporal-network.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anyEventsShuffled } from '../support/arbitraries.ts';
import { day } from '../support/builders.ts';

const spell = (from: string, to: string | null = null) => ({
  from: day(from),
  to: to === null ? null : day(to),
  standing: 'in-force' as const,
  since: from,
  terms: {},
  deals: [],
});

/** A lab that leaves one cloud for another on New Year 2024, each cloud with two allies of its own. */
const SWITCH = temporalNetwork(
  ['lab', 'old', 'new', 'o1', 'o2', 'n1', 'n2', 'alone'],
  [
    { from: 'lab', to: 'old', spells: [spell('2022-01-01', '2024-01-01')] },
    { from: 'lab', to: 'new', spells: [spell('2024-01-01')] },
    { from: 'o1', to: 'old', spells: [spell('2022-01-01')] },
    { from: 'o2', to: 'old', spells: [spell('2022-01-01')] },
    { from: 'n1', to: 'new', spells: [spell('2022-01-01')] },
    { from: 'n2', to: 'new', spells: [spell('2022-01-01')] },
  ],
);
const LAYOUT = spaceTimeLayout(SWITCH);

function distance(layout: Keyframes, a: string, b: string, on: string): number {
  const [one, other] = [placeOn(layout, a, day(on)), placeOn(layout, b, day(on))];
  return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
}

describe('spaceTimeLayout', () => {
  it('gives everybody a place on every day, tied or not', () => {
    expect([...placesOn(LAYOUT, WINDOW.first).keys()]).toEqual(SWITCH.organizations);
    for (const { x, y } of placesOn(LAYOUT, day('2024-06-01')).values()) {
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
  });

  it('lets who changes sides move over', () => {
    const toOld = ['2023-01-15', '2025-06-01'].map((on) => distance(LAYOUT, 'lab', 'old', on));
    const toNew = ['2023-01-15', '2025-06-01'].map((on) => distance(LAYOUT, 'lab', 'new', on));
    expect(toOld[1]).toBeGreaterThan(1.25 * (toOld[0] ?? 0));
    expect(toNew[1]).toBeLessThan((toNew[0] ?? 0) / 1.25);
  });

  it('fills the frame and keeps everybody in it', () => {
    const days = Array.from({ length: 1_096 }, (_, count) => addDays(WINDOW.first, count));
    const places = days.flatMap((date) => [...placesOn(LAYOUT, date).values()]);
    const across = Math.max(...places.map(({ x }) => Math.abs(x))) / FRAME.x;
    const upright = Math.max(...places.map(({ y }) => Math.abs(y))) / FRAME.y;
    expect(Math.max(across, upright)).toBeLessThanOrEqual(1.000_001);
    expect(Math.max(across, upright)).toBeGreaterThan(0.9);
  });

  it('gives the same places twice', () => {
    expect(spaceTimeLayout(SWITCH)).toEqual(LAYOUT);
  });

  it('does not depend on the order of the records of a ledger', () => {
    fc.assert(
      fc.property(anyEventsShuffled, ([events, shuffled]) => {
        const [layout, again] = [events, shuffled].map((given) =>
          spaceTimeLayout(networkOf(anIndexedLedger(given), 'all')),
        );
        expect(again).toEqual(layout);
      }),
      { seed: 42, numRuns: 15 },
    );
  });

  it('has no tracks where there is nobody', () => {
    expect(spaceTimeLayout(temporalNetwork([], [])).tracks).toEqual(new Map());
  });
});
