import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const sizes = sourceFiles()
  .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines);

describe('a source file', () => {
  it('has at most 300 lines', () => {
    expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('has fewer than 70 lines as often as not', () => {
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThan(70);
  });
});
