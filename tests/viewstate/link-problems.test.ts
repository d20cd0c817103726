import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/viewstate/permalink/nearest.ts';
import { decodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import type { LinkProblem } from '../../src/viewstate/permalink/problem.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { day } from '../support/builders.ts';

function unknown(param: string, value: string, meant: string | null): LinkProblem {
  return { type: 'unknown-value', param, value, nearest: meant };
}

const outside = (value: string, used: string): LinkProblem => {
  return { type: 'outside-window', value, used };
};

const SLIPS: readonly (readonly [string, Partial<ViewState>, readonly LinkProblem[]])[] = [
  ['at=2025-02-30', {}, [{ type: 'impossible-date', value: '2025-02-30' }]],
  ['at=2025-11', {}, [{ type: 'impossible-date', value: '2025-11' }]],
  ['at=', {}, [{ type: 'impossible-date', value: '' }]],
  ['at=yesterday', {}, [{ type: 'impossible-date', value: 'yesterday' }]],
  ['at=2019-07-22', { at: day('2023-01-01') }, [outside('2019-07-22', '2023-01-01')]],
  ['at=2022-12-31', { at: day('2023-01-01') }, [outside('2022-12-31', '2023-01-01')]],
  ['at=2026-01-01', {}, [outside('2026-01-01', '2025-12-31')]],
  ['kinds=equty', {}, [unknown('kinds', 'equty', 'equity')]],
  ['kinds=compute~equty', { kinds: ['compute'] }, [unknown('kinds', 'equty', 'equity')]],
  ['kinds=friendship', {}, [unknown('kinds', 'friendship', null)]],
  ['hops=twelve', {}, [unknown('hops', 'twelve', null)]],
  ['who=al', {}, [unknown('who', 'al', 'all')]],
  ['who=everybody', {}, [unknown('who', 'everybody', null)]],
  ['view=tabel', {}, [unknown('view', 'tabel', 'table')]],
  ['view=tables', {}, [unknown('view', 'tables', 'table')]],
  ['view=claim', {}, [unknown('view', 'claim', 'claims')]],
  ['show=disputd', {}, [unknown('show', 'disputd', 'disputed')]],
  ['show=disputed~arrows', { show: ['disputed'] }, [unknown('show', 'arrows', null)]],
  ['show=disputed~maps', { show: ['disputed'] }, [unknown('show', 'maps', 'camps')]],
  ['show=campsite~camps', { show: ['camps'] }, [unknown('show', 'campsite', 'camps')]],
  ['show=camp.', {}, [unknown('show', 'camp', 'camps')]],
  ['show=scenario.', {}, [unknown('show', 'scenario', null)]],
  ['show=scenario', {}, [unknown('show', 'scenario', null)]],
  ['cam=1,2', {}, [unknown('cam', '1,2', null)]],
  ['cam=1,2,3,4', {}, [unknown('cam', '1,2,3,4', null)]],
  ['cam=1,2,1e3', {}, [unknown('cam', '1,2,1e3', null)]],
  ['cam=Infinity,0,1', {}, [unknown('cam', 'infinity,0,1', null)]],
  ['pins=openai', {}, [unknown('pins', 'openai', null)]],
  ['pins=:1,2', {}, [unknown('pins', ':1,2', null)]],
  [
    'pins=openai:1,2~xai:3~meta:4,5,6',
    { pins: [{ id: 'openai', x: 1, y: 2 }] },
    [unknown('pins', 'xai:3', null), unknown('pins', 'meta:4,5,6', null)],
  ],
  ['lang=fr', {}, [unknown('lang', 'fr', null)]],
  ['theme=drak', {}, [unknown('theme', 'drak', 'dark')]],
  ['pick=openai', {}, [unknown('pick', 'openai', null)]],
  ['pick=org.', {}, [unknown('pick', 'org', null)]],
  ['at=2024-01-01&at=2025-01-01', { at: day('2024-01-01') }, [{ type: 'repeated', param: 'at' }]],
  ['kind=equity', {}, [{ type: 'unknown-param', param: 'kind', nearest: 'kinds' }]],
  ['fokus=openai', {}, [{ type: 'unknown-param', param: 'fokus', nearest: 'focus' }]],
  ['thme=dark&thme=dark', {}, [{ type: 'unknown-param', param: 'thme', nearest: 'theme' }]],
  [
    'focs=x&at=2025-02-30&who=al&hops=2',
    { hops: 2 },
    [
      { type: 'impossible-date', value: '2025-02-30' },
      unknown('who', 'al', 'all'),
      { type: 'unknown-param', param: 'focs', nearest: 'focus' },
    ],
  ],
];

describe('decodePermalink', () => {
  it.each(SLIPS)('says what it did not follow in %j', (link, view, problems) => {
    expect(decodePermalink(link)).toEqual({ view: { ...DEFAULT_VIEW, ...view }, problems });
  });
});

describe('nearest', () => {
  it.each([
    ['opnai', 'openai'],
    ['openai', 'openai'],
    ['micrsoft', 'microsoft'],
    ['mycrosaft', 'microsoft'],
    ['xai2', 'xai'],
    ['nobody', null],
    ['', null],
  ])('to %j is %j', (text, meant) => {
    expect(nearest(text, ['openai', 'microsoft', 'xai'])).toBe(meant);
  });

  it('is the first of those equally near', () => {
    expect(nearest('meto', ['meta', 'mets', 'metb'])).toBe('meta');
  });

  it('is none where there is nothing to choose from', () => expect(nearest('a', [])).toBeNull());

  it('suggests no other number for a number', () => {
    expect(nearest('9', ['1', '2', '3'])).toBeNull();
  });
});
