import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PictureCache } from '../../src/publish/picture-cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

describe('PictureCache', () => {
  it('copies what it keeps wherever it is wanted', () => {
    const cache = new PictureCache(join(folder, 'kept'));
    expect(cache.has('one')).toBe(false);
    cache.keep('one', bytes('first'));
    expect(new PictureCache(join(folder, 'kept')).has('one')).toBe(true);
    cache.copy('one', join(folder, 'out/a/preview.png'));
    cache.copy('one', join(folder, 'out/b/preview.png'));
    const read = (name: string) => readFileSync(join(folder, `out/${name}/preview.png`), 'utf8');
    expect([read('a'), read('b')]).toEqual(['first', 'first']);
  });

  it('puts nothing where it keeps nothing', () => {
    const target = join(folder, 'preview.png');
    expect(() => new PictureCache(folder).copy('one', target)).toThrow();
    expect(existsSync(target)).toBe(false);
  });

  it('forgets what a build had no use for', () => {
    const cache = new PictureCache(join(folder, 'kept'));
    cache.forgetOthers(new Set(['one']));
    cache.keep('one', bytes('first'));
    cache.keep('two', bytes('second'));
    cache.forgetOthers(new Set(['two', 'three']));
    expect(readdirSync(join(folder, 'kept'))).toEqual(['two.png']);
  });
});
