import { describe, expect, it } from 'vitest';
import { compileLedger } from '../../../src/dataset/compile.ts';
import { parseBackground, parseDataset } from '../../../src/dataset/parse-dataset.ts';
import { snapshotAt } from '../../../src/domain/snapshot.ts';
import { reportSnapshot } from '../../../src/domain/snapshot-report.ts';
import { TIE_KINDS } from '../../../src/domain/vocabulary.ts';
import {
  snapshotCsv,
  snapshotFile,
  snapshotReport,
} from '../../../src/export/files/snapshot-file.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { aFileRequest } from '../../support/a-file-request.ts';
import { viewOn } from '../../support/an-indexed-ledger.ts';
import { aLedger, anEvent, anOrganization, day } from '../../support/builders.ts';
import { REAL_BACKGROUND, REAL_INDEX } from '../../support/real-ledger.ts';
import { readCsv } from './read-csv.ts';

const EVENTS = [
  anEvent({
    id: 'lease',
    date: '2024-03',
    deal: 'lease',
    amount: { usd: 1_000_000_000, kind: 'contract-value' },
    terms: { exclusivity: 'exclusive', scope: { en: '=all of it', 'zh-Hans': '全部' } },
    sources: ['wire', 'paper'],
  }),
  anEvent({
    id: 'round',
    date: '2024-04-01',
    tie: 'fund.lab.equity',
    status: 'reported',
    terms: { stakePct: 10 },
  }),
  anEvent({ id: 'later', date: '2025-01-01', tie: 'maker.cloud.chips' }),
];
const ORGANIZATIONS = ['cloud', 'fund', 'lab', 'maker'].map((id) =>
  anOrganization({ id, name: { en: `${id}, Inc.`, 'zh-Hans': '机构', 'zh-Hant': '機構' } }),
);
const REQUEST = aFileRequest(EVENTS, {}, { organizations: ORGANIZATIONS });

const PROVENANCE = {
  view_title: 'Who is allied with whom in AI',
  view_day: '2024-06-01',
  legend:
    'kind: compute = compute, equity = equity; standing: in-force = in force, reported = reported',
  basis: 'known',
  ledger_version: '0123456789ab',
  licence: 'CC BY 4.0',
  link: 'https://entente.net/?at=2024-06-01',
};

describe('the table of a snapshot', () => {
  it('has a row for each tie that the view shows on its day, with its sources and where it comes from', () => {
    expect(readCsv(snapshotCsv(REQUEST))).toEqual([
      {
        tie: 'cloud.lab.compute',
        from: 'cloud',
        from_name: 'cloud, Inc.',
        from_kind: 'lab',
        to: 'lab',
        to_name: 'lab, Inc.',
        to_kind: 'lab',
        kind: 'compute',
        kind_name: 'compute',
        standing: 'in-force',
        standing_name: 'in force',
        since: '2024-03',
        exclusivity: 'exclusive',
        scope: '=all of it',
        stake_pct: '',
        until: '',
        years: '',
        power_gw: '',
        gpus: '',
        valuation_usd: '',
        round: '',
        note: '',
        amount_usd: '1000000000',
        deals: 'lease: in-force since 2024-03, 1000000000 USD contract-value',
        in_focus: 'true',
        events: 'lease',
        sources: 'wire paper',
        source_urls: 'https://press.net/wire https://press.net/paper',
        day: '2024-06-01',
        ...PROVENANCE,
      },
      expect.objectContaining({
        tie: 'fund.lab.equity',
        standing: 'reported',
        stake_pct: '10',
        amount_usd: '',
        deals: 'main: reported since 2024-04-01',
        ...PROVENANCE,
      }),
    ]);
  });

  it('speaks the language of the reader beside the ids', () => {
    const rows = readCsv(snapshotCsv({ ...REQUEST, words: wordsFor('zh-Hans') }));
    expect(rows[0]).toMatchObject({
      from: 'cloud',
      from_name: '机构',
      kind_name: '算力',
      scope: '全部',
    });
  });

  it('leaves out what the filters hide, and marks what the focus does not reach', () => {
    const ofKind = { ...REQUEST, view: viewOn('2024-06-01', { kinds: ['equity'] }) };
    expect(readCsv(snapshotCsv(ofKind)).map(({ tie }) => tie)).toEqual(['fund.lab.equity']);
    const focused = { ...REQUEST, view: viewOn('2024-06-01', { focus: ['fund'] }) };
    expect(readCsv(snapshotCsv(focused)).map(({ in_focus }) => in_focus)).toEqual([
      'false',
      'true',
    ]);
  });

  it('dates ties by the basis of the view', () => {
    const events = [anEvent({ id: 'deal', date: '2024-07-01', effective: '2024-05-01' })];
    const view = viewOn('2024-06-01');
    const known = aFileRequest(events, { view });
    const effective = aFileRequest(events, { view: { ...view, basis: 'effective' } });
    expect(readCsv(snapshotCsv(known))).toEqual([]);
    expect(readCsv(snapshotCsv(effective))[0]).toMatchObject({
      since: '2024-05-01',
      basis: 'effective',
    });
  });
});

describe('the file of a snapshot', () => {
  it('says beside the report what it shows, what its codes mean, who is cited and where it comes from', () => {
    const { provenance, ...report } = snapshotFile(REQUEST);
    expect(report).toEqual(snapshotReport(REQUEST));
    const source = (id: string) => ({ id, publisher: 'Example', url: `https://press.net/${id}` });
    expect(provenance).toEqual({
      title: 'Who is allied with whom in AI',
      day: '2024-06-01',
      basis: 'known',
      language: 'en',
      ledgerVersion: '0123456789ab',
      licence: 'CC BY 4.0',
      link: 'https://entente.net/?at=2024-06-01',
      legend: {
        kind: { equity: 'equity', compute: 'compute' },
        standing: { 'in-force': 'in force', reported: 'reported' },
      },
      sources: [source('wire'), source('paper')],
    });
  });
});

describe('the report of a snapshot', () => {
  const real = {
    ...REQUEST,
    recorded: { ...REQUEST.recorded, ledger: REAL_INDEX },
    background: REAL_BACKGROUND,
  };

  it.each(['2023-01-23', '2024-02-29', '2025-11-03'])(
    'of %s is what `ledger at --json` prints, where the view lets everything through',
    (at) => {
      const view = viewOn(at, { who: 'all', kinds: TIE_KINDS });
      const printed = reportSnapshot(
        snapshotAt(REAL_INDEX.ties, day(at)),
        REAL_INDEX,
        REAL_BACKGROUND,
      );
      expect(JSON.stringify(snapshotReport({ ...real, view }))).toBe(JSON.stringify(printed));
    },
  );

  it('lists the organisations of the ties that are shown, and no others', () => {
    const report = snapshotReport({
      ...REQUEST,
      view: viewOn('2024-06-01', { kinds: ['equity'] }),
    });
    expect(report.organizations.map(({ id }) => id)).toEqual(['fund', 'lab']);
    expect(Object.keys(report)).toEqual(['date', 'organizations', 'ties']);
  });

  it('of what a browser has fetched differs only in the languages of its texts', () => {
    const located = aLedger(EVENTS, { organizations: ORGANIZATIONS });
    const { ledger, background } = JSON.parse(JSON.stringify(compileLedger(located).en));
    const recorded = parseDataset(ledger);
    const fetched = snapshotReport({
      ...REQUEST,
      recorded,
      background: parseBackground(background, recorded.version),
    });
    const english = (key: string, value: unknown) =>
      key === 'scope' ? { en: (value as { en: string }).en } : value;
    expect(fetched).toEqual(JSON.parse(JSON.stringify(snapshotReport(REQUEST), english)));
  });
});
