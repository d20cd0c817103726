import { describe, expect, it } from 'vitest';
import { nothingUnused } from '../../../src/dataset/rules/nothing-unused.ts';
import {
  aCamp,
  aClaim,
  aLedger,
  anEvent,
  anOrganization,
  aScenario,
  aSource,
  type Given,
} from '../../support/builders.ts';

const EVENT = anEvent({ id: 'a', date: '2024' });
const NOTE = { en: 'A text.', 'zh-Hans': '一段文字。' };

describe('nothingUnused', () => {
  it('finds the source that nobody cites and the organisation that nobody ties', () => {
    const ledger = aLedger([EVENT], {
      organizations: ['cloud', 'hermit', 'lab'].map((id) => anOrganization({ id })),
      sources: ['forgotten', 'wire'].map((id) => aSource({ id })),
    });
    expect(nothingUnused.check(ledger)).toEqual([
      {
        file: 'data/sources.yaml',
        line: 1,
        record: 'forgotten',
        message: 'nothing cites this source; cite it or remove it',
      },
      {
        file: 'data/organizations.yaml',
        line: 2,
        record: 'hermit',
        message: 'no event ties this organisation; tie it or remove it',
      },
    ]);
  });

  it('finds an organisation that only a claim, a camp and a scenario name', () => {
    const tie = { from: 'hermit', to: 'lab', kind: 'equity', note: NOTE } as const;
    const ledger = aLedger([EVENT], {
      organizations: ['cloud', 'hermit', 'lab'].map((id) => anOrganization({ id })),
      claims: [aClaim({ id: 'a', about: ['org.hermit'] })],
      camps: [aCamp({ id: 'a', members: [{ organization: 'hermit' }] })],
      scenarios: [aScenario({ id: 'a', ties: [tie] })],
    });
    expect(nothingUnused.check(ledger).map(({ record }) => record)).toEqual(['hermit']);
  });

  const layer = { layer: 'chips', note: NOTE, sources: ['paper'] } as const;
  const citing: readonly (readonly [string, Given])[] = [
    ['a claim', { claims: [aClaim({ id: 'a', article: 'wire', sources: ['paper'] })] }],
    ['a claim as its article', { claims: [aClaim({ id: 'a', article: 'paper' })] }],
    ['a camp as its article', { camps: [aCamp({ id: 'a', article: 'paper' })] }],
    ['a scenario as its article', { scenarios: [aScenario({ id: 'a', article: 'paper' })] }],
    [
      'an organisation',
      { organizations: ['cloud', 'lab'].map((id) => anOrganization({ id, sources: ['paper'] })) },
    ],
    [
      'a layer of an organisation',
      { organizations: ['cloud', 'lab'].map((id) => anOrganization({ id, layers: [layer] })) },
    ],
  ];

  it.each(citing)('finds nothing in a source that is cited by %s', (_who, given) => {
    const sources = ['wire', 'paper'].map((id) => aSource({ id }));
    expect(nothingUnused.check(aLedger([EVENT], { ...given, sources }))).toEqual([]);
  });
});
