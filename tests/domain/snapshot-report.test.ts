import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/domain/changes.ts';
import { snapshotAt } from '../../src/domain/snapshot.ts';
import { reportChanges, reportSnapshot } from '../../src/domain/snapshot-report.ts';
import { anIndexedBackground, anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anEvent, anOrganization, day } from '../support/builders.ts';

const RENTS = anEvent({
  id: 'rents',
  date: '2024-01-01',
  deal: 'lease',
  amount: { usd: 5, kind: 'annual' },
  terms: { exclusivity: 'primary', years: 2 },
  sources: ['wire', 'blog'],
});
const MORE = anEvent({
  id: 'more',
  date: '2024-02-01',
  deal: 'lease',
  effect: 'deepens',
  sources: ['filing', 'wire'],
});
const EVENTS = [RENTS, MORE];
const GIVEN = {
  organizations: [
    anOrganization({ id: 'lab', parent: 'cloud' }),
    anOrganization({ id: 'cloud', kind: 'hyperscaler', tier: 2 }),
  ],
};
const LEDGER = anIndexedLedger(EVENTS, GIVEN);
const BACKGROUND = anIndexedBackground(EVENTS, GIVEN);
const NAME = { 'zh-Hans': '机构', 'zh-Hant': '機構' };

/** The tie as reports give it on 1 January 2024. */
const TIE = {
  id: 'cloud.lab.compute',
  from: 'cloud',
  to: 'lab',
  kind: 'compute',
  standing: 'in-force',
  since: '2024-01-01',
  terms: { exclusivity: 'primary', years: 2 },
  deals: [
    {
      id: 'lease',
      standing: 'in-force',
      since: '2024-01-01',
      amountUsd: 5,
      amountKind: 'annual',
    },
  ],
  events: ['rents'],
  sources: ['blog', 'wire'],
};

function snapshotOn(at: string) {
  return snapshotAt(LEDGER.ties, day(at));
}

describe('reportSnapshot', () => {
  it('names parties and ties, and the sources of the events so far, each once and sorted', () => {
    expect(reportSnapshot(snapshotOn('2024-02-01'), LEDGER, BACKGROUND)).toEqual({
      date: '2024-02-01',
      organizations: [
        { id: 'cloud', name: { en: 'cloud', ...NAME }, kind: 'hyperscaler' },
        { id: 'lab', name: { en: 'lab', ...NAME }, kind: 'lab' },
      ],
      ties: [{ ...TIE, events: ['rents', 'more'], sources: ['blog', 'filing', 'wire'] }],
    });
  });

  it('keeps the keys of a tie in the order promised', () => {
    const [tie] = reportSnapshot(snapshotOn('2024-01-01'), LEDGER, BACKGROUND).ties;
    expect(tie).toEqual(TIE);
    expect(Object.keys(tie ?? {})).toEqual(Object.keys(TIE));
  });

  it('names no source for an event that nothing is told about, and no party that is unknown', () => {
    const [ledger, background] = [anIndexedLedger(EVENTS, { organizations: [] }), BACKGROUND];
    const bare = { ...background, event: new Map() };
    expect(reportSnapshot(snapshotOn('2024-01-01'), ledger, bare)).toEqual({
      date: '2024-01-01',
      organizations: [],
      ties: [{ ...TIE, sources: [] }],
    });
  });
});

describe('reportChanges', () => {
  it('gives each tie that is added, removed or changed in the same shape', () => {
    const changes = (from: string, to: string) =>
      reportChanges(from, to, changesBetween(snapshotOn(from), snapshotOn(to)), BACKGROUND);
    const after = { ...TIE, events: ['rents', 'more'], sources: ['blog', 'filing', 'wire'] };
    expect(changes('2023-12-31', '2024-01-01')).toEqual({
      from: '2023-12-31',
      to: '2024-01-01',
      added: [TIE],
      removed: [],
      changed: [],
    });
    expect(changes('2024-01-01', '2023-12-31')).toMatchObject({ added: [], removed: [TIE] });
    expect(changes('2024-01-01', '2024-02-01').changed).toEqual([
      { id: 'cloud.lab.compute', before: TIE, after },
    ]);
  });
});
