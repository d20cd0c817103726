import { afterEach, expect, it, vi } from 'vitest';
import { pageAddress } from '../../src/ui/page-address.ts';

/** Stands in for a page at an address that may name where it is public. */
function onPage(address: string, canonical: string | null): void {
  const { href, origin, protocol, pathname } = new URL(address);
  vi.stubGlobal('window', { location: { href, origin, protocol, pathname } });
  vi.stubGlobal('document', { querySelector: () => canonical && { href: canonical } });
}

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['https://page.net/sub/?at=2024-06-01#a', null, 'https://page.net/sub/'],
  ['https://mirror.net/sub/?at=2024-06-01', 'https://page.net/', 'https://mirror.net/sub/'],
  ['file:///talk/entente.html?at=2024-06-01', 'https://page.net/', 'https://page.net/'],
  ['file:///talk/entente.html?at=2024-06-01#a', null, 'file:///talk/entente.html'],
])('links of %s (public at %s) begin with %s', (address, canonical, begin) => {
  onPage(address, canonical);
  expect(pageAddress()).toBe(begin);
});
