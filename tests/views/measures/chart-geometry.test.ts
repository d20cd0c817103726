import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySeries, SERIES_LENGTH } from '../../../src/domain/measures/series.ts';
import { WINDOW } from '../../../src/domain/time/window.ts';
import {
  CHART_HEIGHT,
  dayUnder,
  depthOf,
  extremesOf,
  labelDepths,
  middleOf,
  stepPath,
} from '../../../src/views/measures/chart-geometry.ts';
import { SEEDED } from '../../support/arbitraries.ts';
import { day } from '../../support/builders.ts';

const NONE = Number.NaN;

describe('a path of steps', () => {
  it('goes along each value and up or down where it changes', () => {
    expect(stepPath(Float64Array.of(1, 1, 2, 0), 4)).toBe('M0 75H2V50H3V100H4');
  });

  it('has gaps where there is no value', () => {
    expect(stepPath(Float64Array.of(NONE, 1, NONE, NONE, 2), 2)).toBe('M1 50H2M4 0H5');
  });

  it('is empty without any value', () => {
    expect(stepPath(Float64Array.of(NONE, NONE), 1)).toBe('');
    expect(stepPath(emptySeries(), 1)).toBe('');
  });

  it('lies on the ground where everything is nothing', () => {
    expect(stepPath(Float64Array.of(0, 0), 0)).toBe('M0 100H2');
  });
});

describe('least and most', () => {
  it('are told with the first day that had them', () => {
    const series = emptySeries();
    series.fill(3, 31, 59);
    series.fill(1, 59, 90);
    series.fill(3, 90, 100);
    expect(extremesOf(series)).toEqual({
      least: { value: 1, day: day('2023-03-01') },
      most: { value: 3, day: day('2023-02-01') },
    });
  });

  it('are not there where nothing is defined', () => {
    expect(extremesOf(emptySeries())).toBeNull();
  });
});

describe('places', () => {
  it('run from the ground to the top', () => {
    expect([0, 1, 4].map((value) => depthOf(value, 4))).toEqual([100, 75, 0]);
  });

  it('give the day under a point, and the ends beyond them', () => {
    const axis = { left: 50, width: 2 * SERIES_LENGTH };
    expect(dayUnder(50, axis)).toBe(WINDOW.first);
    expect(dayUnder(53, axis)).toBe(WINDOW.first + 1);
    expect(dayUnder(0, axis)).toBe(WINDOW.first);
    expect(dayUnder(99_999, axis)).toBe(WINDOW.last);
    expect(dayUnder(10, { left: 0, width: 0 })).toBe(WINDOW.first);
  });

  it('find the day again whose line stands there', () => {
    const days = fc.integer({ min: WINDOW.first, max: WINDOW.last });
    fc.assert(
      fc.property(days, fc.integer({ min: 100, max: 3_000 }), (index, width) => {
        const at = index as typeof WINDOW.first;
        const x = 20 + (middleOf(at) / 100) * width;
        expect(dayUnder(x, { left: 20, width })).toBe(at);
      }),
      SEEDED,
    );
  });
});

describe('labels beside a chart', () => {
  it('stand at their values where there is room, and apart where there is none', () => {
    expect(labelDepths(0, 80, 20)).toEqual({ most: 0, least: 80 });
    expect(labelDepths(10, 15, 20)).toEqual({ most: 10, least: 30 });
    expect(labelDepths(90, 95, 20)).toEqual({ most: 80, least: 100 });
    expect(labelDepths(40, 40, 20)).toEqual({ most: 40, least: null });
  });

  it('never meet and never leave the chart', () => {
    const depth = fc.integer({ min: 0, max: CHART_HEIGHT });
    fc.assert(
      fc.property(depth, depth, (one, other) => {
        const [high, low] = [Math.min(one, other), Math.max(one, other)];
        const { most, least } = labelDepths(high, low, 20);
        expect(most).toBeGreaterThanOrEqual(0);
        if (least === null) return;
        expect(least - most).toBeGreaterThanOrEqual(20);
        expect(least).toBeLessThanOrEqual(CHART_HEIGHT);
      }),
      SEEDED,
    );
  });
});
