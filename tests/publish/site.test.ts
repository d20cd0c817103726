import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicAddress, relativeAddress, siteFrom } from '../../src/publish/site.ts';
import { SEEDED } from '../support/arbitraries.ts';

describe('siteFrom', () => {
  it.each([
    [{}, null],
    [{ ENTENTE_URL: '' }, null],
    [{ ENTENTE_URL: 'https://example.org' }, 'https://example.org/'],
    [{ ENTENTE_URL: ' https://example.org/entente ' }, 'https://example.org/entente/'],
    [{ ENTENTE_URL: 'http://localhost:4173/' }, 'http://localhost:4173/'],
  ])('reads %j as %j', (environment, url) => {
    expect(siteFrom(environment)).toEqual({ url });
  });

  it.each([
    'example.org',
    'ftp://example.org/',
    'https://example.org/?a',
    'https://example.org/#a',
  ])('refuses %j and says what to write', (text) => {
    expect(() => siteFrom({ ENTENTE_URL: text })).toThrow(/^ENTENTE_URL is “.*”; write/);
  });
});

describe('relativeAddress', () => {
  it.each([
    ['', '', './'],
    ['e/a/', 'e/a/', './'],
    ['e/a/', '', 'e/a/'],
    ['', 'e/a/', '../../'],
    ['?at=2024-01-01', 'zh-Hans/e/a/', '../../../?at=2024-01-01'],
    ['?at=2024-01-01', '', './?at=2024-01-01'],
    ['zh-Hant/e/a/preview.png', 'zh-Hant/e/a/', 'preview.png'],
    ['zh-Hant/e/a/', 'e/a/', '../../zh-Hant/e/a/'],
    ['e/b/', 'e/a/', '../b/'],
    ['feed.xml', 'feed.xml', 'feed.xml'],
  ])('of %j from %j is %j', (path, page, address) => {
    expect(relativeAddress(path, page)).toBe(address);
  });

  const anyPath = fc
    .tuple(
      fc.array(fc.constantFrom('e', 's', 'a', 'b', 'zh-Hans'), { maxLength: 4 }),
      fc.constantFrom('', 'feed.xml', '?at=2024-01-01'),
    )
    .map(([folders, rest]) => folders.map((name) => `${name}/`).join('') + rest);

  it('leads to the path under any base', () => {
    fc.assert(
      fc.property(anyPath, anyPath, fc.constantFrom('/', '/deep/base/'), (path, page, base) => {
        const root = `https://example.org${base}`;
        expect(new URL(relativeAddress(path, page), root + page).href).toBe(root + path);
      }),
      SEEDED,
    );
  });
});

describe('publicAddress', () => {
  it('is absolute where the address of the site is known', () => {
    expect(publicAddress({ url: 'https://example.org/x/' }, 'e/a/', 'e/b/')).toBe(
      'https://example.org/x/e/a/',
    );
    expect(publicAddress({ url: null }, 'e/a/', 'e/b/')).toBe('../a/');
  });
});
