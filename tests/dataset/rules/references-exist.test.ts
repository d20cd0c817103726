import { describe, expect, it } from 'vitest';
import { referencesExist } from '../../../src/dataset/rules/references-exist.ts';
import { aLedger, anEvent, anOrganization } from '../../support/builders.ts';

describe('referencesExist', () => {
  it('finds parents, parties and sources that are not in the ledger', () => {
    const event = anEvent({
      id: 'deal',
      date: '2024',
      effects: [
        { tie: 'cloud.lab.compute', effect: 'forms' },
        { tie: 'lab.claud.equity', effect: 'forms' },
        { tie: 'claud.lab.chips', effect: 'forms' },
      ],
      sources: ['wire'],
    });
    const organizations = [
      anOrganization({ id: 'cloud', parent: 'holding' }),
      anOrganization({ id: 'lab' }),
    ];
    expect(referencesExist.check(aLedger([event], { organizations, sources: [] }))).toEqual([
      {
        file: 'data/organizations.yaml',
        line: 1,
        record: 'cloud',
        message:
          'no organisation `holding` (parent); add it to organizations.yaml or correct the id',
      },
      {
        file: 'data/events/2024.yaml',
        line: 1,
        record: 'deal',
        message: 'no organisation `claud`; add it to organizations.yaml or correct the tie',
      },
      {
        file: 'data/events/2024.yaml',
        line: 1,
        record: 'deal',
        message: 'no source `wire`; add it to sources.yaml or correct the id',
      },
    ]);
  });

  it('finds nothing where all that is named exists', () => {
    const organizations = [
      anOrganization({ id: 'lab', parent: 'cloud' }),
      anOrganization({ id: 'cloud' }),
    ];
    const ledger = aLedger([anEvent({ id: 'a', date: '2024' })], { organizations });
    expect(referencesExist.check(ledger)).toEqual([]);
  });
});
