import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/dataset/parse-file.ts';
import { eventRecord } from '../../src/dataset/schema/events.ts';
import { organizationRecord } from '../../src/dataset/schema/organizations.ts';
import { sourceRecord } from '../../src/dataset/schema/sources.ts';

/** The lines of an event without faults; line 1 of the record is its id. */
const EVENT = [
  '- id: deal',
  '  date: "2025-01-21"',
  '  status: announced',
  '  title: { en: Deal, zh-Hans: 协议 }',
  '  summary:',
  '    en: A deal.',
  '    zh-Hans: 一项协议。',
  '  effects:',
  '    - tie: cloud.lab.compute',
  '      effect: forms',
  '  sources: [wire]',
];

const SOURCE = [
  '- id: wire',
  '  url: https://example.org',
  '  publisher: Wire',
  '  language: en',
  '  type: press',
];

const ORGANIZATION = [
  '- id: lab',
  '  name: { en: Lab, zh-Hans: 实验室, zh-Hant: 實驗室 }',
  '  kind: lab',
  '  tier: 1',
  '  description: { en: A lab., zh-Hans: 一家实验室。 }',
];

/** Problems of an event file of two records, of whose second one line is replaced; null takes the line away. */
function problemsWith(number: number, replacement: string | null) {
  const second = EVENT.flatMap((line, index) => {
    return index + 1 === number ? (replacement ?? []) : line.replace('deal', 'second');
  });
  const text = ['# Events', ...EVENT, ...second].join('\n');
  const { records, problems } = parseFile('data/events/2025.yaml', text, eventRecord);
  expect(records.map(({ value, line }) => [value.id, line])).toEqual([['deal', 2]]);
  return problems;
}

const problem = (line: number, message: string) => {
  return { file: 'data/events/2025.yaml', line, record: 'second', message };
};

describe('parseFile', () => {
  it('gives records with the file and line on which each starts', () => {
    const text = ['# Sources', '', ...SOURCE, '', '# Another', ...SOURCE].join('\n');
    const value = {
      id: 'wire',
      url: 'https://example.org',
      publisher: 'Wire',
      language: 'en',
      type: 'press',
    };
    expect(parseFile('sources.yaml', text, sourceRecord)).toEqual({
      records: [
        { value, file: 'sources.yaml', line: 3 },
        { value, file: 'sources.yaml', line: 10 },
      ],
      problems: [],
    });
  });

  it.each([
    ['a day that does not exist', '  date: "2025-02-30"'],
    ['an English date', '  date: 3 November 2025'],
    ['a year without quotes', '  date: 2023'],
  ])('says how to write a date where it is %s', (_what, line) => {
    const how = 'write "2025", "2025-Q3", "2025-11" or "2025-11-03" in quotes';
    expect(problemsWith(2, line)).toEqual([problem(14, `date is not a date; ${how}`)]);
  });

  it('says that a missing field is missing', () => {
    expect(problemsWith(2, null)).toEqual([problem(13, 'date is missing; add it')]);
  });

  it('says which language is missing', () => {
    expect(problemsWith(4, '  title: { en: Deal }')).toEqual([
      problem(16, 'title.zh-Hans is missing; add it'),
    ]);
    expect(problemsWith(7, null)).toEqual([problem(18, 'summary.zh-Hans is missing; add it')]);
  });

  it('says that a text is empty', () => {
    expect(problemsWith(6, '    en: "  "')).toEqual([
      problem(18, 'summary.en is empty; write the text'),
    ]);
  });

  it('says which keys it does not know', () => {
    expect(problemsWith(3, '  status: announced\n  amuont: 5\n  nots: x')).toEqual([
      problem(13, 'has unknown keys: amuont, nots; remove them or correct their spelling'),
    ]);
    expect(problemsWith(10, '      effect: forms\n      deel: lease')).toEqual([
      problem(21, 'effects.0 has unknown keys: deel; remove them or correct their spelling'),
    ]);
  });

  it('lists the kinds there are where one is unknown', () => {
    const kinds =
      'compute, chips, equity, finance, model, data, venture, acquisition, governance, energy, rivalry, legal, talent';
    expect(problemsWith(9, '    - tie: cloud.lab.friendship')).toEqual([
      problem(21, `effects.0.tie is not a tie; write from.to.kind, the kind one of ${kinds}`),
    ]);
    expect(problemsWith(10, '      effect: froms')).toEqual([
      problem(
        22,
        'effects.0.effect must be one of forms, deepens, loosens, ends, blocked, reported',
      ),
    ]);
  });

  it('wants an event to have an effect and a source', () => {
    expect(problemsWith(11, '  sources: []')).toEqual([
      problem(23, 'sources is empty; cite at least one source'),
    ]);
  });

  it('finds every fault of a record, each on its line', () => {
    const text = ORGANIZATION.join('\n')
      .replace('id: lab', 'id: The Lab')
      .replace('kind: lab', 'kind: labb')
      .replace('  tier: 1', '  tier: 1\n  country: usa\n  homepage: ftp://lab');
    const named = { file: 'organizations.yaml', record: 'The Lab' };
    expect(parseFile('organizations.yaml', text, organizationRecord).problems).toEqual([
      { ...named, line: 1, message: 'id is not an id; use a–z, 0–9 and single hyphens' },
      {
        ...named,
        line: 3,
        message:
          'kind must be one of lab, hyperscaler, neocloud, chipmaker, platform, investor, government, startup, venture, energy, person',
      },
      {
        ...named,
        line: 5,
        message: 'country is not a country; write its two letters, such as US',
      },
      {
        ...named,
        line: 6,
        message: 'homepage is not a web address; it must start with https:// or http://',
      },
    ]);
  });

  it('does not call missing what is there as a number', () => {
    const text = SOURCE.join('\n').replace('Wire', '42');
    expect(parseFile('sources.yaml', text, sourceRecord).problems).toEqual([
      {
        file: 'sources.yaml',
        line: 3,
        record: 'wire',
        message: expect.stringMatching(/^publisher (?!is missing)/),
      },
    ]);
  });

  it('names a record without an id by its number', () => {
    const text = [...SOURCE, ...SOURCE.map((line) => line.replace('id: wire', 'type: press'))]
      .slice(0, -1)
      .join('\n');
    expect(parseFile('sources.yaml', text, sourceRecord).problems).toEqual([
      { file: 'sources.yaml', line: 6, record: 'record 2', message: 'id is missing; add it' },
    ]);
  });

  it('reads nothing where the YAML is broken, and says on which line', () => {
    const text = [...SOURCE, '  type: analysis'].join('\n');
    expect(parseFile('sources.yaml', text, sourceRecord)).toEqual({
      records: [],
      problems: [
        {
          file: 'sources.yaml',
          line: 6,
          record: 'YAML',
          message: expect.stringMatching(/^Map keys must be unique/),
        },
      ],
    });
  });

  it.each([
    ['one record without its hyphen', 'id: wire'],
    ['a text', 'wire'],
    ['nothing', ''],
  ])('wants a list where a file holds %s', (_what, text) => {
    expect(parseFile('sources.yaml', text, sourceRecord)).toEqual({
      records: [],
      problems: [
        {
          file: 'sources.yaml',
          line: 1,
          record: 'file',
          message: 'is not a list; each record starts with "- id:"',
        },
      ],
    });
  });
});
