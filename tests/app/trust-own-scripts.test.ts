import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownScript, trustOwnScripts } from '../../src/app/trust-own-scripts.ts';

function onPage(address: string, trustedTypes?: object): void {
  const { href, origin } = new URL(address);
  vi.stubGlobal('document', { baseURI: href });
  vi.stubGlobal('window', { location: { origin }, ...(trustedTypes && { trustedTypes }) });
}

afterEach(() => vi.unstubAllGlobals());

describe('ownScript', () => {
  it.each([
    ['https://page.net/sub/?at=1', '/assets/worker.js', true],
    ['https://page.net/sub/?at=1', 'https://page.net/sw.js', true],
    ['https://page.net/', 'blob:https://page.net/0', true],
    ['https://page.net/', 'https://other.net/sw.js', false],
    ['https://page.net/', '//other.net/sw.js', false],
    ['https://page.net/', 'http://page.net/sw.js', false],
    ['https://page.net/', 'data:text/javascript,0', false],
    ['https://page.net/', 'javascript:0', false],
    ['file:///talk/entente.html', 'blob:null/0', true],
    ['file:///talk/entente.html', 'https://other.net/x.js', false],
  ])('on %s a script at %s: %s', (page, address, isOwn) => {
    onPage(page);
    expect(ownScript(address)).toBe(isOwn ? address : null);
  });
});

describe('trustOwnScripts', () => {
  it('makes a policy that knows addresses of scripts, and nothing else', () => {
    const createPolicy = vi.fn();
    onPage('https://page.net/', { createPolicy });
    trustOwnScripts();
    expect(createPolicy.mock.calls).toEqual([['default', { createScriptURL: ownScript }]]);
  });

  it('does nothing where the browser knows no trusted types', () => {
    onPage('https://page.net/');
    expect(trustOwnScripts).not.toThrow();
  });
});
