import { describe, expect, it } from 'vitest';
import { nothingUnused } from '../../../src/dataset/rules/nothing-unused.ts';
import { aLedger, anEvent, anOrganization, aSource } from '../../support/builders.ts';

const EVENT = anEvent({ id: 'a', date: '2024' });

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
        message: 'no event cites this source; cite it or remove it',
      },
      {
        file: 'data/organizations.yaml',
        line: 2,
        record: 'hermit',
        message: 'no event ties this organisation; tie it or remove it',
      },
    ]);
  });

  it('finds nothing where all is used', () => {
    expect(nothingUnused.check(aLedger([EVENT]))).toEqual([]);
  });
});
