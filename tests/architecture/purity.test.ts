import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const PURE_LAYER = /^src\/(domain|layout|viewstate|scene)\//;
const IMPURE = /Math\.random|Date\.now|new Date(?!\s*\(\s*[^\s)])|performance\.now/;

describe('the pure layers', () => {
  it('ask for no clock and no chance', () => {
    const pure = sourceFiles().filter(({ path }) => PURE_LAYER.test(path));
    expect(pure.filter(({ text }) => IMPURE.test(text)).map(({ path }) => path)).toEqual([]);
    expect(pure.length).toBeGreaterThanOrEqual(10);
  });

  it.each(['Math.random()', 'Date.now()', 'new Date()', 'new Date;', 'performance.now()'])(
    'would be caught using %s',
    (text) => expect(text).toMatch(IMPURE),
  );

  it.each(['new Date(0)', 'new Date(Date.UTC(2025, 1, 1))', 'new Date(\n  day,\n)'])(
    'may compute with %s',
    (text) => expect(text).not.toMatch(IMPURE),
  );
});
