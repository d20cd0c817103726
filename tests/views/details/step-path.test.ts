import { describe, expect, it } from 'vitest';
import { stepPath } from '../../../src/views/details/step-path.ts';

const seriesOf = (...values: number[]) => Float64Array.from(values);
const { NaN: gap } = Number;

describe('stepPath', () => {
  it.each([
    [seriesOf(1, 1, 0.5, 0.5), 'M0 0H2V30H4'],
    [seriesOf(gap, 0.25, 0.25, 1), 'M1 45H3V0H4'],
    [seriesOf(1, gap, gap, 0.2), 'M0 0H1M3 48H4'],
    [seriesOf(0, gap), 'M0 60H1'],
    [seriesOf(gap, gap), ''],
    [seriesOf(), ''],
    [seriesOf(1 / 3), 'M0 40H1'],
  ])('draws %o', (series, path) => {
    expect(stepPath(series, 60)).toBe(path);
  });
});
