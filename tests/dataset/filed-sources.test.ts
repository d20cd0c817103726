import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileSources, sourcesFrom } from '../../src/dataset/filed-sources.ts';
import { SOURCE_TYPES } from '../../src/domain/vocabulary.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { aSource } from '../support/builders.ts';

const LABEL = { en: 'An essay' };

const anySource = fc.record(
  {
    id: fc.constantFrom('a', 'wire', 'wire-2025', 'example-20251103', 'ap-via-wire-2025'),
    url: fc.webUrl(),
    publisher: fc.constantFrom('Wire', 'Example', 'AP (via Wire)', 'AP, via Wire', '路透社'),
    language: fc.constantFrom('en', 'zh-Hans'),
    type: fc.constantFrom(...SOURCE_TYPES),
    date: fc.constantFrom('2025', '2025-11-03'),
    title: fc.string({ minLength: 1 }),
    label: fc.constant(LABEL),
    note: fc.constant({ en: 'A note.' }),
  },
  { requiredKeys: ['id', 'url', 'publisher', 'language', 'type'], noNullPrototype: true },
);

describe('fileSources', () => {
  it('is undone by sourcesFrom after a way through JSON', () => {
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 12 }), (sources) => {
        const filed = JSON.parse(JSON.stringify(fileSources(sources)));
        expect(sourcesFrom(filed)).toStrictEqual(sources);
      }),
      SEEDED,
    );
  });

  it('leaves absent what a source lacks, and keeps the order', () => {
    const sources = [aSource({ id: 'b', date: '2025' }), aSource({ id: 'a', label: LABEL })];
    const filed = JSON.parse(JSON.stringify(fileSources(sources)));
    expect(sourcesFrom(filed)).toStrictEqual(sources);
  });

  it('does not write out what is usual: an id of publisher and date, English, the press', () => {
    const filed = fileSources([
      aSource({
        id: 'the-star-malaysia-online-20231127',
        publisher: 'The Star (AP), Malaysia Online News',
        date: '2023-11-27',
      }),
      aSource({ id: 'essay', publisher: 'Wire', language: 'zh-Hans', type: 'analysis' }),
    ]);
    expect([filed.id, filed.language, filed.type]).toEqual([
      [0, 'essay'],
      [0, 'zh-Hans'],
      [0, 'analysis'],
    ]);
  });
});
