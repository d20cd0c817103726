import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FoundType, searchEntries } from '../../../src/scene/search-entries.ts';
import { KIND_NAMES } from '../../../src/views/search/kind-names.ts';
import { createSearchIndex, type SearchIndex } from '../../../src/views/search/search-index.ts';
import { SEEDED } from '../../support/arbitraries.ts';
import { REAL_BACKGROUND, REAL_INDEX } from '../../support/real-ledger.ts';

let index: SearchIndex;
let early: SearchIndex;
beforeAll(async () => {
  index = await createSearchIndex(searchEntries(REAL_INDEX, REAL_BACKGROUND, KIND_NAMES));
  early = await createSearchIndex(searchEntries(REAL_INDEX, null, KIND_NAMES));
});

/** The first things found of a type. */
function first(query: string, type: FoundType, count = 1, asked = index): string[] {
  const group = asked.ask(query).groups.find((each) => each.type === type);
  return (group?.hits ?? []).slice(0, count).map(({ entry }) => entry.id);
}

/** The very first thing found. */
function foremost(query: string): string | undefined {
  return index.ask(query).groups[0]?.hits[0]?.entry.key;
}

describe('an organisation is found', () => {
  it.each(['Microsoft', '微软', '微軟', 'MSFT', 'msft', 'Azure', 'ＭＳＦＴ', 'microso'])(
    'by name or alias in any language: %s',
    (query) => expect(foremost(query)).toBe('org.microsoft'),
  );

  it.each([
    ['英伟', 'nvidia'],
    ['輝達', 'nvidia'],
    ['輝達 NVIDIA', 'nvidia'],
    ['nvid', 'nvidia'],
    ['open ai', 'openai'],
    ['OpenAI', 'openai'],
    ['open', 'openai'],
    ['scaleai', 'scale-ai'],
    ['x.ai', 'xai'],
    ['孙正义', 'softbank'],
    ['aws', 'amazon'],
  ])('however it is written: %s', (query, id) => expect(foremost(query)).toBe(`org.${id}`));

  it.each([
    ['nvdia', 'nvidia'],
    ['anthropc', 'anthropic'],
    ['opneai', 'openai'],
    ['mircosoft', 'microsoft'],
    ['microsft', 'microsoft'],
    ['metta', 'meta'],
    ['gogle', 'google'],
    ['softbnk', 'softbank'],
  ])('though misspelt, and that is told: %s', (query, id) => {
    expect(index.ask(query).isNear).toBe(true);
    expect(foremost(query)).toBe(`org.${id}`);
  });

  it('by name before aliases have come', () => {
    expect(first('微軟', 'org', 1, early)).toEqual(['microsoft']);
    expect(first('MSFT', 'org', 1, early)).toEqual([]);
  });
});

describe('a tie is found', () => {
  it.each(['microsoft openai', 'openai MSFT', '微软 openai', '微軟OpenAI', 'microsft opneai'])(
    'by its parties: %s',
    (query) => expect(foremost(query)).toBe('tie.microsoft.openai.compute'),
  );

  it.each(['微软 OpenAI 算力', '微软OpenAI算力', 'openai azure compute', '微軟 OpenAI 算力'])(
    'by its parties and kind, in any language: %s',
    (query) => expect(first(query, 'tie')).toEqual(['microsoft.openai.compute']),
  );

  it('also where Chinese is written without a space', () => {
    expect(first('英伟达微软', 'tie', 2)).toEqual([
      'microsoft.nvidia.compute',
      'microsoft.nvidia.rivalry',
    ]);
  });
});

it('events are found by what they tell', () => {
  expect(foremost('board removes altman')).toBe('event.openai-board-fires-altman');
  expect(first('openai 38bn', 'event')).toEqual(['aws-openai-38b']);
});

it('claims are found by what they say and by their verdict', () => {
  expect(foremost('bromance')).toBe('claim.s000-c03');
  expect(foremost('兄弟情谊')).toBe('claim.s000-c03');
  const { groups } = index.ask('contradicted');
  expect(groups.find(({ type }) => type === 'claim')?.hits.length).toBeGreaterThan(20);
});

it('nothing is found where nothing is like it', () => {
  for (const query of ['qqqqq', '锑', '', ' ', '!?', '\u0301']) {
    expect(index.ask(query)).toEqual({ isNear: true, groups: [] });
  }
});

it('one word that nothing has does not hide what has the other', () => {
  expect(index.ask('openai qqqqq').isNear).toBe(true);
  expect(foremost('openai qqqqq')).toBe('org.openai');
});

it('answers any query, however odd or long', () => {
  const queries = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('微软', 'open', 'ai', 'x', '.', ' ', '算力', '*', '\\'))
      .map((parts) => parts.join('')),
    fc.constant('openai '.repeat(5_000)),
  );
  fc.assert(
    fc.property(queries, (query) => {
      for (const { hits } of index.ask(query).groups) {
        expect(hits.map(({ score }) => score)).toEqual(
          hits.map(({ score }) => score).toSorted((a, b) => b - a),
        );
      }
    }),
    { ...SEEDED, numRuns: 60 },
  );
});
