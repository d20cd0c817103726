import { describe, expect, it } from 'vitest';
import { shortestPaths } from '../../src/domain/paths.ts';

const line = (text: string) => {
  const [from = '', to = ''] = text.split('-');
  return { from, to };
};

// a–b–d, a–c–d, a–e–f–d; x–y apart
const LINES = ['a-c', 'd-c', 'b-a', 'b-d', 'a-e', 'f-e', 'd-f', 'x-y', 'a-b'].map(line);

describe('shortest paths', () => {
  it('are all of the least length, along lines in either direction, in the order of ids', () => {
    expect(shortestPaths(LINES, 'a', 'd')).toEqual([
      ['a', 'b', 'd'],
      ['a', 'c', 'd'],
    ]);
    expect(shortestPaths(LINES, 'f', 'a')).toEqual([['f', 'e', 'a']]);
  });

  it('are one line where there is one, one organisation to itself, none where nothing connects', () => {
    expect(shortestPaths(LINES, 'a', 'b')).toEqual([['a', 'b']]);
    expect(shortestPaths(LINES, 'a', 'a')).toEqual([['a']]);
    expect(shortestPaths(LINES, 'a', 'x')).toEqual([]);
    expect(shortestPaths(LINES, 'nobody', 'a')).toEqual([]);
  });

  it('are the first in order where there are more than asked for', () => {
    // through two layers of ten there are 100 ways
    const middles = Array.from({ length: 10 }, (_, index) => `m${index}`);
    const ends = middles.map((id) => id.replace('m', 'n'));
    const lines = [
      ...middles.map((to) => ({ from: 'a', to })),
      ...middles.flatMap((from) => ends.map((to) => ({ from, to }))),
      ...ends.map((from) => ({ from, to: 'z' })),
    ];
    const paths = shortestPaths(lines, 'a', 'z');
    expect(paths).toHaveLength(12);
    expect([paths[0], paths[11]]).toEqual([
      ['a', 'm0', 'n0', 'z'],
      ['a', 'm1', 'n1', 'z'],
    ]);
    expect(shortestPaths(lines, 'a', 'z', 1)).toEqual([['a', 'm0', 'n0', 'z']]);
  });
});
