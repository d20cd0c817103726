import { describe, expect, it } from 'vitest';
import { webAddresses } from '../../../src/dataset/rules/web-addresses.ts';
import { aLedger, anOrganization, aSource } from '../../support/builders.ts';

/** Problems of a ledger with a source at this address. */
function problemsAt(url: string) {
  return webAddresses.check(aLedger([], { sources: [aSource({ id: 'wire', url })] }));
}

function inSources(message: string) {
  return { file: 'data/sources.yaml', line: 1, record: 'wire', message };
}

describe('webAddresses', () => {
  it.each([
    ['https://example.org/a', 'example.org'],
    ['http://www.example.com', 'www.example.com'],
    ['https://docs.example/a', 'docs.example'],
    ['https://intranet/a', 'intranet'],
    ['http://localhost:4173/', 'localhost'],
    ['https://wiki.local/', 'wiki.local'],
    ['https://page.invalid', 'page.invalid'],
    ['https://page.test', 'page.test'],
  ])('finds the placeholder %s', (url, host) => {
    expect(problemsAt(url)).toEqual([
      inSources(`${host} is no public host; write where the page really is`),
    ]);
  });

  it.each(['ftp://press.net/a', 'press.net/a', 'https://', 'javascript:alert(1)'])(
    'finds %s, which is no page on the web',
    (url) => {
      expect(problemsAt(url)).toEqual([
        inSources(`${url} is not a web address; copy it from the page`),
      ]);
    },
  );

  it('finds the homepage of an organisation too', () => {
    const organizations = [
      anOrganization({ id: 'quiet' }),
      anOrganization({ id: 'lab', homepage: 'https://lab.example' }),
    ];
    expect(webAddresses.check(aLedger([], { organizations }))).toEqual([
      {
        file: 'data/organizations.yaml',
        line: 2,
        record: 'lab',
        message: 'lab.example is no public host; write where the page really is',
      },
    ]);
  });

  it.each([
    'https://press.net/a?b=c#d',
    'http://news.co.uk',
    'https://myexample.org',
    'https://test.com',
  ])('finds nothing in %s', (url) => expect(problemsAt(url)).toEqual([]));
});
