import { expect, it } from 'vitest';
import { Timings } from '../../src/publish/timings.ts';

it('a table says how long each step took, what came of it, and how long all took', async () => {
  let now = 0;
  const timings = new Timings(() => now);
  const pass = (milliseconds: number) => () => {
    now += milliseconds;
    return milliseconds;
  };
  expect(await timings.step('layout', pass(1_250))).toBe(1_250);
  await timings.step('pictures', pass(61_000), (result) => `${result} files`);
  expect(timings.table().split('\n')).toEqual([
    'layout                   1.3 s',
    'pictures                61.0 s  61000 files',
    'total                   62.3 s',
  ]);
});
