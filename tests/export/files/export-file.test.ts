import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { TIE_KINDS } from '../../../src/domain/vocabulary.ts';
import {
  exportFile,
  formatOf,
  offeredFiles,
  whatOf,
} from '../../../src/export/files/export-file.ts';
import { FILE_IDS, type FileRequest } from '../../../src/export/files/file-request.ts';
import { aFileRequest } from '../../support/a-file-request.ts';
import { viewOn } from '../../support/an-indexed-ledger.ts';
import { aCamp, aClaim, anEvent, anOrganization, aScenario, day } from '../../support/builders.ts';
import { REAL_BACKGROUND, REAL_INDEX } from '../../support/real-ledger.ts';

const VIEW = viewOn('2025-11-03', { vs: day('2023-01-23'), who: 'all', kinds: TIE_KINDS });
const REQUEST = aFileRequest([anEvent({ id: 'lease', date: '2024-01' })], { view: VIEW });

describe('the files offered', () => {
  it('hold a comparison only where the view compares', () => {
    expect(offeredFiles(VIEW)).toEqual(FILE_IDS);
    expect(offeredFiles(viewOn('2025-11-03'))).toEqual([
      'snapshot.csv',
      'snapshot.json',
      'events.csv',
      'events.json',
      'network.gexf',
      'ledger.json',
    ]);
  });

  it('have a name and a note each, and a note on their format', () => {
    const { names, notes, formats } = REQUEST.share.files;
    for (const id of FILE_IDS) {
      expect([names[whatOf(id)], notes[whatOf(id)], formats[formatOf(id)]].every(Boolean)).toBe(
        true,
      );
    }
  });
});

describe('a file', () => {
  it('is named after what it holds', () => {
    expect(FILE_IDS.map((file) => exportFile({ ...REQUEST, file }).name)).toEqual([
      'entente-2025-11-03-snapshot.csv',
      'entente-2025-11-03-snapshot.json',
      'entente-2023-01-23-to-2025-11-03-comparison.csv',
      'entente-2023-01-23-to-2025-11-03-comparison.json',
      'entente-2023-01-24-to-2025-11-03-events.csv',
      'entente-2023-01-24-to-2025-11-03-events.json',
      'entente-2025-11-03-network.gexf',
      'entente-ledger-0123456789ab-en.json',
    ]);
  });

  it('has a name that no version can make unsafe', () => {
    const recorded = { ...REQUEST.recorded, version: '../<a b>' };
    const { name } = exportFile({ ...REQUEST, recorded, file: 'ledger.json' });
    expect(name).toBe('entente-ledger-ab-en.json');
  });

  it('is the same whenever it is made', () => {
    const made = () => FILE_IDS.map((file) => exportFile({ ...REQUEST, file }));
    expect(made()).toEqual(made());
  });

  it('says of what type it is', () => {
    const types = FILE_IDS.map((file) => exportFile({ ...REQUEST, file }).type);
    expect([...new Set(types)]).toEqual([
      'text/csv;charset=utf-8',
      'application/json',
      'application/gexf+xml',
    ]);
  });
});

describe('the JSON of the bundled ledger', () => {
  const recorded = { ...REQUEST.recorded, ledger: REAL_INDEX };
  const request: FileRequest = { ...REQUEST, recorded, background: REAL_BACKGROUND };

  it.each([
    ['snapshot.json', 'at 2025-11-03'],
    ['comparison.json', 'diff 2023-01-23 2025-11-03'],
  ] as const)(
    '%s is what `ledger %s --json` prints, but for where it comes from',
    (file, words) => {
      const program = ['--import', 'tsx', 'src/dataset/command/main.ts'];
      const args = [...program, ...words.split(' '), '--json'];
      const printed = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        maxBuffer: 1e8,
      }).stdout;
      const { provenance, ...report } = JSON.parse(exportFile({ ...request, file }).text);
      expect(`${JSON.stringify(report, null, 2)}\n`).toBe(printed);
      expect(provenance.sources.length).toBeGreaterThan(50);
    },
  );
});

describe('the whole ledger', () => {
  it('has every record whole, dates as written, whatever the view shows', () => {
    const request = aFileRequest(
      [anEvent({ id: 'lease', date: '2024-01', effective: '2024-Q3' })],
      { file: 'ledger.json', view: viewOn('2023-01-01', { kinds: [] }) },
      {
        organizations: [
          anOrganization({ id: 'cloud', parent: 'lab' }),
          anOrganization({ id: 'lab' }),
        ],
        claims: [aClaim({ id: 'claim' })],
        camps: [aCamp({ id: 'camp' })],
        scenarios: [aScenario({ id: 'scenario' })],
      },
    );
    const text = { en: 'A text.', 'zh-Hans': '一段文字。' };
    const lab = {
      id: 'lab',
      name: { en: 'lab', 'zh-Hans': '机构', 'zh-Hant': '機構' },
      kind: 'lab',
      tier: 1,
      aliases: [],
      description: text,
      sources: ['wire'],
      layers: [],
    };
    const { legend, ...whole } = JSON.parse(exportFile(request).text);
    expect(Object.keys(legend)).toEqual(['kind', 'standing', 'status', 'effect']);
    expect(legend.kind.compute).toBe('compute');
    expect(whole).toEqual({
      title: 'Entente',
      ledgerVersion: '0123456789ab',
      language: 'en',
      licence: 'CC BY 4.0',
      link: REQUEST.link,
      organizations: [
        { ...lab, id: 'cloud', name: { ...lab.name, en: 'cloud' }, parent: 'lab' },
        lab,
      ],
      events: [
        {
          id: 'lease',
          date: '2024-01',
          effective: '2024-Q3',
          status: 'announced',
          title: text,
          effects: [{ tie: 'cloud.lab.compute', effect: 'forms' }],
          summary: text,
          sources: ['wire'],
        },
      ],
      sources: [
        {
          id: 'wire',
          url: 'https://press.net/wire',
          publisher: 'Example',
          language: 'en',
          type: 'press',
        },
        {
          id: 'essay',
          url: 'https://press.net/essay',
          publisher: 'Example',
          language: 'en',
          type: 'press',
        },
      ],
      claims: [aClaim({ id: 'claim' })],
      camps: [aCamp({ id: 'camp' })],
      scenarios: [aScenario({ id: 'scenario' })],
    });
  });
});
