import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/domain/changes.ts';
import { snapshotAt } from '../../../src/domain/snapshot.ts';
import { reportChanges } from '../../../src/domain/snapshot-report.ts';
import { TIE_KINDS } from '../../../src/domain/vocabulary.ts';
import {
  comparisonCsv,
  comparisonFile,
  comparisonReport,
} from '../../../src/export/files/comparison-file.ts';
import { aFileRequest } from '../../support/a-file-request.ts';
import { viewOn } from '../../support/an-indexed-ledger.ts';
import { anEvent, day } from '../../support/builders.ts';
import { REAL_BACKGROUND, REAL_INDEX } from '../../support/real-ledger.ts';
import { readCsv } from './read-csv.ts';

const EVENTS = [
  anEvent({ id: 'lease', date: '2024-01-01', terms: { exclusivity: 'exclusive' } }),
  anEvent({ id: 'same', date: '2024-01-01', tie: 'fund.cloud.equity' }),
  anEvent({ id: 'sold', date: '2024-01-01', tie: 'fund.lab.equity' }),
  anEvent({
    id: 'looser',
    date: '2024-04-01',
    effect: 'loosens',
    terms: { exclusivity: 'non-exclusive' },
    sources: ['paper'],
  }),
  anEvent({ id: 'sale', date: '2024-04-02', tie: 'fund.lab.equity', effect: 'ends' }),
  anEvent({ id: 'new', date: '2024-05-01', tie: 'maker.cloud.chips' }),
];
const VIEW = viewOn('2024-06-01', { vs: day('2024-02-01') });
const REQUEST = aFileRequest(EVENTS, { view: VIEW });

describe('the table of a comparison', () => {
  it('has what became of each tie that differs, before and after, with what happened between', () => {
    const rows = readCsv(comparisonCsv(REQUEST));
    expect(
      rows.map(({ change, tie, what_changed, before_exclusivity, after_exclusivity, events }) => ({
        change,
        tie,
        what_changed,
        before_exclusivity,
        after_exclusivity,
        events,
      })),
    ).toEqual([
      {
        change: 'added',
        tie: 'maker.cloud.chips',
        what_changed: '',
        before_exclusivity: '',
        after_exclusivity: '',
        events: 'new',
      },
      {
        change: 'removed',
        tie: 'fund.lab.equity',
        what_changed: '',
        before_exclusivity: '',
        after_exclusivity: '',
        events: 'sale',
      },
      {
        change: 'changed',
        tie: 'cloud.lab.compute',
        what_changed: 'exclusivity',
        before_exclusivity: 'exclusive',
        after_exclusivity: 'non-exclusive',
        events: 'looser',
      },
    ]);
    expect(rows.map((row) => [row['before_standing'], row['after_standing']])).toEqual([
      ['', 'in-force'],
      ['in-force', ''],
      ['in-force', 'in-force'],
    ]);
    expect(rows[2]).toMatchObject({
      sources: 'paper',
      before_day: '2024-02-01',
      after_day: '2024-06-01',
      view_title: 'How alliances in AI changed',
      view_day: '2024-06-01',
      legend:
        'change: added = added, removed = removed, changed = changed; kind: compute = compute, chips = chips, equity = equity; standing: in-force = in force',
      link: REQUEST.link,
    });
  });

  it('is refused where the view compares nothing', () => {
    const view = viewOn('2024-06-01');
    expect(() => comparisonCsv({ ...REQUEST, view })).toThrow('A comparison needs a day');
  });
});

describe('the file of a comparison', () => {
  it('says beside the report between which days, in what words and on whose word', () => {
    const { provenance, ...report } = comparisonFile(REQUEST);
    expect(report).toEqual(comparisonReport(REQUEST));
    expect(provenance).toMatchObject({
      title: 'How alliances in AI changed',
      day: '2024-06-01',
      comparedWith: '2024-02-01',
      link: REQUEST.link,
    });
    expect(provenance.sources.map(({ id }) => id)).toEqual(['wire', 'paper']);
    expect(Object.keys(provenance.legend)).toEqual(['change', 'kind', 'standing']);
  });
});

describe('the report of a comparison', () => {
  it.each([
    ['2023-01-23', '2025-11-03'],
    ['2025-11-03', '2024-02-29'],
  ])(
    'from %s to %s is what `ledger diff --json` prints, where the view lets everything through',
    (from, to) => {
      const view = viewOn(to, { vs: day(from), who: 'all', kinds: TIE_KINDS });
      const recorded = { ...REQUEST.recorded, ledger: REAL_INDEX };
      const report = comparisonReport({ ...REQUEST, recorded, background: REAL_BACKGROUND, view });
      const [before, after] = [from, to].map((text) => snapshotAt(REAL_INDEX.ties, day(text)));
      if (!before || !after) throw new Error('two days make two snapshots');
      const printed = reportChanges(from, to, changesBetween(before, after), REAL_BACKGROUND);
      expect(JSON.stringify(report)).toBe(JSON.stringify(printed));
    },
  );
});
