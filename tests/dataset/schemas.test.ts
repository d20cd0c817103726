import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/dataset/parse-file.ts';
import { campRecord, claimRecord, scenarioRecord } from '../../src/dataset/schema/claims.ts';
import { eventRecord } from '../../src/dataset/schema/events.ts';
import { organizationRecord } from '../../src/dataset/schema/organizations.ts';
import { sourceRecord } from '../../src/dataset/schema/sources.ts';

const TEXT = '{ en: A text., zh-Hans: 一段文字。 }';

const CLAIM = `- id: c01
  article: essay
  locator: L1
  verdict: partly
  says: ${TEXT}
  record: ${TEXT}
  about: [event.deal, tie.a.b.compute, org.lab-1]
  day: "2024-03"
`;

const CAMP = `- id: bloc
  article: essay
  name: ${TEXT}
  type: closed-loop
  date: "2025"
  members: [{ organization: lab }]
  fit: coined
  record: ${TEXT}
`;

const SCENARIO = `- id: merger
  article: essay
  name: ${TEXT}
  date: "2025-Q3"
  probability: 0.3
  horizon: "2030"
  says: ${TEXT}
  since: ${TEXT}
  ties: [{ from: a, to: b, kind: equity, note: ${TEXT} }]
`;

const ORGANIZATION = `- id: lab
  name: { en: Lab, zh-Hans: 实验室, zh-Hant: 實驗室 }
  kind: lab
  tier: 1
  description: ${TEXT}
  layers: [{ layer: chips, from: "2024-Q1", to: "2025", note: ${TEXT} }]
`;

const SOURCE = `- id: essay
  url: https://press.net/essay
  publisher: Example
  language: zh-Hans
  type: analysis
  label: ${TEXT}
`;

const EVENT = `- id: deal
  date: "2025-01-21"
  status: announced
  title: ${TEXT}
  summary: ${TEXT}
  disagreement: ${TEXT}
  effects: [{ tie: cloud.lab.compute, effect: forms }]
  sources: [wire]
  distinct: The second of two.
`;

type Schema = Parameters<typeof parseFile>[2];

const RECORDS: Readonly<Record<string, readonly [string, Schema]>> = {
  claim: [CLAIM, claimRecord],
  camp: [CAMP, campRecord],
  scenario: [SCENARIO, scenarioRecord],
  organisation: [ORGANIZATION, organizationRecord],
  source: [SOURCE, sourceRecord],
  event: [EVENT, eventRecord],
};

/** What is said about a record after a replacement in its text. */
function messagesAfter(name: string, right: string, wrong: string): string[] {
  const [text = '', schema = claimRecord] = RECORDS[name] ?? [];
  expect(text).toContain(right);
  const parsed = parseFile('file.yaml', text.replace(right, wrong), schema);
  expect(parsed.records).toHaveLength(parsed.problems.length > 0 ? 0 : 1);
  return parsed.problems.map(({ message }) => message);
}

describe('the schemas', () => {
  it.each(Object.keys(RECORDS))('let a good %s through', (name) => {
    expect(messagesAfter(name, 'id:', 'id:')).toEqual([]);
  });

  const target = 'is not a target; write event.some-id, tie.from.to.kind or org.some-id';
  const tags = 'is not a language; write a tag such as en or zh-Hans';
  const date = 'is not a date; write "2025", "2025-Q3", "2025-11" or "2025-11-03" in quotes';
  const layers = 'must be one of energy, chips, cloud, models, apps, devices';

  it.each([
    ['claim', 'org.lab-1', 'lab', [`about.2 ${target}`]],
    ['claim', 'tie.a.b.compute', 'tie.a.b.friendship', [`about.1 ${target}`]],
    ['claim', 'event.deal', 'event.a.b', [`about.0 ${target}`]],
    [
      'claim',
      'partly',
      'wrong',
      ['verdict must be one of confirmed, partly, contradicted, unverifiable, opinion'],
    ],
    ['claim', '"2024-03"', '"2024-13"', [`day ${date}`]],
    [
      'camp',
      'closed-loop',
      'loop',
      ['type must be one of bloc, pair, closed-loop, hub, venture, network, hypothetical'],
    ],
    [
      'camp',
      'coined',
      'true',
      ['fit must be one of confirmed, partly, contradicted, coined, opinion, forecast'],
    ],
    ['organisation', 'layer: chips', 'layer: silicon', [`layers.0.layer ${layers}`]],
    ['organisation', '"2024-Q1"', '"2024-Q5"', [`layers.0.from ${date}`]],
    ['source', 'zh-Hans\n', 'Chinese\n', [`language ${tags}`]],
    ['event', 'The second of two.', '" "', ['distinct is empty; write the text']],
  ])('find in a %s “%s” written as “%s”', (name, right, wrong, messages) => {
    expect(messagesAfter(name, right, wrong)).toEqual(messages);
  });

  it.each([
    ['scenario', '0.3', '1.1', /^probability /],
    ['scenario', '0.3', '-0.1', /^probability /],
    ['camp', '[{ organization: lab }]', '[]', /^members /],
  ])('find in a %s “%s” written as “%s”', (name, right, wrong, message) => {
    expect(messagesAfter(name, right, wrong)).toEqual([expect.stringMatching(message)]);
  });

  it.each(['0', '0.5', '1'])('let a probability of %s through', (probability) => {
    expect(messagesAfter('scenario', '0.3', probability)).toEqual([]);
  });

  it('take a Traditional text only beside the two others, and never an empty one', () => {
    const title = 'title: { en: A text., zh-Hans: 一段文字。 }';
    expect(messagesAfter('event', title, title.replace(' }', ', zh-Hant: 一段文字。 }'))).toEqual(
      [],
    );
    expect(messagesAfter('event', title, 'title: { en: A text., zh-Hant: 一段文字。 }')).toEqual([
      'title.zh-Hans is missing; add it',
    ]);
    expect(messagesAfter('event', title, title.replace(' }', ', zh-Hant: "" }'))).toEqual([
      'title.zh-Hant is empty; write the text',
    ]);
  });

  it('want the name of an organisation in all three languages', () => {
    expect(messagesAfter('organisation', ', zh-Hant: 實驗室', '')).toEqual([
      'name.zh-Hant is missing; add it',
    ]);
  });
});
