import { describe, expect, it } from 'vitest';
import { idsUnique } from '../../../src/dataset/rules/ids-unique.ts';
import { aLedger, anEvent, anOrganization, aSource } from '../../support/builders.ts';

describe('idsUnique', () => {
  it('finds the second of two organisations, events or sources with one id', () => {
    const ledger = aLedger(
      [
        anEvent({ id: 'deal', date: '2023-01-01' }),
        anEvent({ id: 'other', date: '2023-02-01' }),
        anEvent({ id: 'deal', date: '2024-01-01' }),
      ],
      {
        organizations: [anOrganization({ id: 'cloud' }), anOrganization({ id: 'cloud' })],
        sources: [aSource({ id: 'wire' }), aSource({ id: 'wire' })],
      },
    );
    expect(idsUnique.check(ledger)).toEqual([
      {
        file: 'data/organizations.yaml',
        line: 2,
        record: 'cloud',
        message: 'the id is taken (data/organizations.yaml:1); choose another',
      },
      {
        file: 'data/events/2024.yaml',
        line: 3,
        record: 'deal',
        message: 'the id is taken (data/events/2023.yaml:1); choose another',
      },
      {
        file: 'data/sources.yaml',
        line: 2,
        record: 'wire',
        message: 'the id is taken (data/sources.yaml:1); choose another',
      },
    ]);
  });

  it('lets records of different sorts share an id', () => {
    const ledger = aLedger([anEvent({ id: 'lab', date: '2023', sources: ['lab'] })]);
    expect(idsUnique.check(ledger)).toEqual([]);
  });
});
