import { describe, expect, it } from 'vitest';
import { PARAMS } from '../../src/viewstate/permalink/codecs.ts';
import { decodePermalink, encodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import { reconcile } from '../../src/viewstate/permalink/reconcile.ts';
import { REAL_INDEX } from '../support/real-ledger.ts';
import { faultsOf } from '../support/valid-view.ts';
import { chainOf, frozenChain, KNOWN_LINKS } from './read-links.ts';

describe('a link that somebody holds', () => {
  it.each(KNOWN_LINKS)('$link gives its state', ({ link, view, problems }) => {
    expect(faultsOf(view)).toEqual([]);
    expect(decodePermalink(link)).toEqual({ view, problems });
  });

  it.each(KNOWN_LINKS)('$link is written anew as a link to the same state', ({ view }) => {
    expect(decodePermalink(encodePermalink(view))).toEqual({ view, problems: [] });
  });
});

describe('a link with ids of before', () => {
  it.each(KNOWN_LINKS.filter(({ becomes }) => becomes))('$link becomes $becomes', (known) => {
    const { view, problems } = reconcile(known.view, REAL_INDEX);
    expect([encodePermalink(view), problems]).toEqual([known.becomes, []]);
  });
});

describe('the corpus', () => {
  it('names every part of a link', () => {
    const text = KNOWN_LINKS.map(({ link }) => link).join(' ');
    expect(PARAMS.filter((param) => !text.includes(`${param}=`))).toEqual([]);
  });

  it('holds at least 60 links, none twice', () => {
    const links = KNOWN_LINKS.map(({ link }) => link);
    expect(links.length).toBeGreaterThanOrEqual(60);
    expect(new Set(links).size).toBe(links.length);
  });

  it('has lost no link and altered none; what was added goes to the end of frozen.txt', () => {
    const [chain, frozen] = [chainOf(), frozenChain()];
    expect(chain.slice(0, frozen.length), 'a link was taken out or altered').toEqual(frozen);
    expect(chain.slice(frozen.length), 'append these lines to frozen.txt').toEqual([]);
  });

  it('would notice a link that is taken out, altered, moved or slipped in', () => {
    const links = [{ link: '?a' }, { link: '?b' }, { link: '?c' }];
    const [first, second] = chainOf(links);
    expect(chainOf(links.slice(1))[0]).not.toBe(first);
    expect(chainOf([{ link: '?a' }, { link: '?c' }])[1]).not.toBe(second);
    expect(chainOf([...links.slice(0, 2), { link: '?d' }]).slice(0, 2)).toEqual([first, second]);
  });
});
