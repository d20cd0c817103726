import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIE_KINDS } from '../../../src/domain/vocabulary.ts';
import { networkGexf } from '../../../src/export/files/gexf.ts';
import { joined } from '../../../src/export/files/network.ts';
import { aFileRequest } from '../../support/a-file-request.ts';
import { viewOn } from '../../support/an-indexed-ledger.ts';
import { anyEvents, anyFilteredView, SEEDED } from '../../support/arbitraries.ts';
import { anEvent, anOrganization, day } from '../../support/builders.ts';
import { REAL_BACKGROUND, REAL_INDEX } from '../../support/real-ledger.ts';
import { stillKeyframes } from '../../support/still-keyframes.ts';
import { gexfProblems } from './gexf-rules.ts';
import { childOf, childrenOf, type Element, readXml } from './read-gexf.ts';

const NAMES = { en: 'A & <B> "C"', 'zh-Hans': '英伟达', 'zh-Hant': '輝達' };
const EVENTS = [
  anEvent({ id: 'lease', date: '2022-06', terms: { exclusivity: 'exclusive' } }),
  anEvent({
    id: 'looser',
    date: '2024-05-01',
    effect: 'loosens',
    amount: { usd: 7, kind: 'up-to' },
    terms: { exclusivity: 'non-exclusive' },
  }),
  anEvent({ id: 'over', date: '2024-08-01', effect: 'ends' }),
  anEvent({ id: 'again', date: '2025-12-31', status: 'reported' }),
  anEvent({ id: 'stake', date: '2024-06-01', tie: 'cloud.lab.equity', terms: { stakePct: 2.5 } }),
  anEvent({ id: 'hidden', date: '2024-06-01', tie: 'cloud.rival.rivalry' }),
];
const ORGANIZATIONS = [
  anOrganization({ id: 'cloud', kind: 'hyperscaler' }),
  anOrganization({ id: 'lab', name: NAMES }),
  anOrganization({ id: 'rival' }),
];
const REQUEST = aFileRequest(EVENTS, {}, { organizations: ORGANIZATIONS });
const GRAPH = childOf(readXml(networkGexf(REQUEST)), 'graph');

function withId(list: string, name: string, id: string): Element {
  const found = childrenOf(childOf(GRAPH, list), name).find(
    ({ attributes }) => attributes['id'] === id,
  );
  if (!found) throw new Error(`There is no ${name} ${id}.`);
  return found;
}

const attributesIn = (element: Element, name: string) =>
  childOf(element, name).children.map(({ attributes }) => attributes);

describe('a network through time', () => {
  it('obeys the rules of GEXF 1.3', () => {
    expect(gexfProblems(networkGexf(REQUEST))).toEqual([]);
  });

  it('runs from the first tie to the end of the window, by dates', () => {
    expect(GRAPH.attributes).toEqual({
      mode: 'dynamic',
      defaultedgetype: 'directed',
      idtype: 'string',
      timeformat: 'date',
      timerepresentation: 'interval',
      timezone: 'UTC',
      start: '2022-06-01',
      end: '2025-12-31',
    });
  });

  it('says what it is, of which ledger, and where it comes from', () => {
    const { text } = childOf(childOf(readXml(networkGexf(REQUEST)), 'meta'), 'description');
    expect(text).toContain('Who is allied with whom in AI. Entente:');
    expect(text).toContain('drawn as of 1 June 2024.');
    expect(text).toContain('kind: compute = compute');
    expect(text).toContain('Sources: Example');
    expect(text).toContain(
      'Ledger version 0123456789ab, CC BY 4.0. https://entente.net/?at=2024-06-01',
    );
  });

  it('has an organisation with its names, the days on which it had a tie, and its place, y upwards', () => {
    const lab = withId('nodes', 'node', 'lab');
    expect(lab.attributes).toEqual({ id: 'lab', label: 'A & <B> "C"' });
    expect(attributesIn(lab, 'attvalues')).toEqual([
      { for: 'organization-kind', value: 'lab' },
      { for: 'tier', value: '1' },
      { for: 'name-en', value: 'A & <B> "C"' },
      { for: 'name-zh-hans', value: '英伟达' },
      { for: 'name-zh-hant', value: '輝達' },
    ]);
    expect(attributesIn(lab, 'spells')).toEqual([{ start: '2022-06-01', end: '2025-12-31' }]);
    expect(childOf(lab, 'viz:position').attributes).toEqual({ x: '100', y: '-10', z: '0' });
  });

  it('has a tie with its spells and its terms, first and last day included', () => {
    const tie = withId('edges', 'edge', 'cloud.lab.compute');
    expect(tie.attributes).toEqual({
      id: 'cloud.lab.compute',
      source: 'cloud',
      target: 'lab',
      type: 'directed',
      kind: 'compute',
      label: 'compute',
    });
    expect(attributesIn(tie, 'spells')).toEqual([
      { start: '2022-06-01', end: '2024-07-31' },
      { start: '2025-12-31', end: '2025-12-31' },
    ]);
    expect(attributesIn(tie, 'attvalues')).toEqual([
      { for: 'tie-kind', value: 'compute' },
      { for: 'ongoing', value: 'true' },
      { for: 'events', value: 'lease looser over again' },
      { for: 'standing', value: 'in-force', start: '2022-06-01', end: '2024-07-31' },
      { for: 'standing', value: 'reported', start: '2025-12-31', end: '2025-12-31' },
      { for: 'since', value: '2022-06', start: '2022-06-01', end: '2024-07-31' },
      { for: 'since', value: '2025-12-31', start: '2025-12-31', end: '2025-12-31' },
      { for: 'exclusivity', value: 'exclusive', start: '2022-06-01', end: '2024-04-30' },
      { for: 'exclusivity', value: 'non-exclusive', start: '2024-05-01', end: '2024-07-31' },
      { for: 'amount-usd', value: '7', start: '2024-05-01', end: '2024-07-31' },
    ]);
  });

  it('keeps parallel ties apart by their kinds, and what the view hides out', () => {
    const edges = childrenOf(childOf(GRAPH, 'edges'), 'edge');
    expect(edges.map(({ attributes }) => attributes['kind'])).toEqual(['compute', 'equity']);
    const nodes = childrenOf(childOf(GRAPH, 'nodes'), 'node');
    expect(nodes.map(({ attributes }) => attributes['id'])).toEqual(['cloud', 'lab']);
  });

  it('has only the spells that the standing asked for lets through', () => {
    const request = { ...REQUEST, view: viewOn('2024-06-01', { standing: 'reported' }) };
    const text = networkGexf(request);
    expect(gexfProblems(text)).toEqual([]);
    expect(text.match(/<spell .*>/g)).toEqual([
      ...Array(3).fill('<spell start="2025-12-31" end="2025-12-31"/>'),
    ]);
  });

  it('may be empty', () => {
    expect(gexfProblems(networkGexf(aFileRequest([])))).toEqual([]);
  });

  it('holds hostile names without harm', () => {
    const en = '<script>alert(1)</script>\u0000\uD800 ]]> &amp; "\n\'';
    const hostile = [
      anOrganization({ id: 'cloud', name: { ...NAMES, en } }),
      ...ORGANIZATIONS.slice(1),
    ];
    const text = networkGexf(aFileRequest(EVENTS, {}, { organizations: hostile }));
    expect(gexfProblems(text)).toEqual([]);
    const [node] = childrenOf(childOf(childOf(readXml(text), 'graph'), 'nodes'), 'node');
    expect(node?.attributes['label']).toBe('<script>alert(1)</script>\uFFFD\uFFFD ]]> &amp; " \'');
  });

  it('obeys the rules whatever the ledger and the view', () => {
    fc.assert(
      fc.property(anyEvents, anyFilteredView, (events, view) => {
        expect(gexfProblems(networkGexf(aFileRequest(events, { view })))).toEqual([]);
      }),
      SEEDED,
    );
  });

  it('of the whole ledger obeys the rules', () => {
    const ids = [...REAL_INDEX.organization.keys()];
    const places = stillKeyframes(new Map(ids.map((id, place) => [id, { x: place, y: -place }])));
    const text = networkGexf({
      ...REQUEST,
      recorded: {
        version: '0123456789ab',
        ledger: REAL_INDEX,
        positions: { core: places, all: places },
      },
      background: REAL_BACKGROUND,
      view: viewOn('2025-11-03', { who: 'all', kinds: TIE_KINDS }),
    });
    expect(gexfProblems(text)).toEqual([]);
    const ties = REAL_INDEX.ties.filter(({ spells }) => spells.length > 0);
    expect(text.match(/<edge /g)).toHaveLength(ties.length);
  });
});

describe('the checker of the rules', () => {
  const text = networkGexf(REQUEST);

  it.each([
    ['version="1.3"', 'version="1.2"', 'gexf version cannot be 1.2'],
    ['mode="dynamic" default', 'mode="moving" default', 'graph mode cannot be moving'],
    ['type="integer"', 'type="whole"', 'attribute type cannot be whole'],
    ['for="tier"', 'for="rank"', 'cloud has an undeclared rank'],
    ['target="lab"', 'target="nobody"', 'cloud.lab.compute has no target'],
    [
      'end="2024-04-30"',
      'end="2024-05-02"',
      'cloud.lab.compute exclusivity overlaps on 2024-05-01',
    ],
    [
      '<spell start="2025-12-31"',
      '<spell start="2026-01-01"',
      'cloud.lab.compute ends on 2025-12-31 before it starts',
    ],
    ['count="2"', 'count="3"', '2 nodes are not 3'],
  ])('sees %s turned into %s', (right, wrong, problem) => {
    expect(gexfProblems(text.replace(right, wrong))).toContain(problem);
  });
});

describe('joining stretches', () => {
  const stretch = (first: string, last: string) => ({ first: day(first), last: day(last) });

  it('makes one of those that touch or overlap, and keeps a gap of a day', () => {
    expect(
      joined([
        stretch('2024-02-01', '2024-02-10'),
        stretch('2024-01-01', '2024-01-31'),
        stretch('2024-01-05', '2024-01-06'),
        stretch('2024-02-12', '2024-02-12'),
      ]),
    ).toEqual([stretch('2024-01-01', '2024-02-10'), stretch('2024-02-12', '2024-02-12')]);
  });
});
