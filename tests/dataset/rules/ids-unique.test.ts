import { describe, expect, it } from 'vitest';
import { idsUnique } from '../../../src/dataset/rules/ids-unique.ts';
import {
  aCamp,
  aClaim,
  aLedger,
  anEvent,
  anOrganization,
  aScenario,
  aSource,
} from '../../support/builders.ts';

/** Two records with the same id. */
function twice<Value>(build: (literal: { id: string }) => Value, id: string): [Value, Value] {
  return [build({ id }), build({ id })];
}

function taken(file: string, record: string) {
  return { file, line: 2, record, message: `the id is taken (${file}:1); choose another` };
}

describe('idsUnique', () => {
  it('finds the second of two records of one sort with one id', () => {
    const ledger = aLedger([], {
      organizations: twice(anOrganization, 'cloud'),
      sources: twice(aSource, 'wire'),
      claims: twice(aClaim, 's001-c01'),
      camps: twice(aCamp, 'bloc'),
      scenarios: twice(aScenario, 'merger'),
    });
    expect(idsUnique.check(ledger)).toEqual([
      taken('data/organizations.yaml', 'cloud'),
      taken('data/sources.yaml', 'wire'),
      taken('data/claims.yaml', 's001-c01'),
      taken('data/camps.yaml', 'bloc'),
      taken('data/scenarios.yaml', 'merger'),
    ]);
  });

  it('finds the second of two events in different files', () => {
    const ledger = aLedger([
      anEvent({ id: 'deal', date: '2023-01-01' }),
      anEvent({ id: 'other', date: '2023-02-01' }),
      anEvent({ id: 'deal', date: '2024-01-01' }),
    ]);
    expect(idsUnique.check(ledger)).toEqual([
      {
        file: 'data/events/2024.yaml',
        line: 3,
        record: 'deal',
        message: 'the id is taken (data/events/2023.yaml:1); choose another',
      },
    ]);
  });

  it('lets records of different sorts share an id', () => {
    const ledger = aLedger([anEvent({ id: 'lab', date: '2023', sources: ['lab'] })], {
      claims: [aClaim({ id: 'lab' })],
      camps: [aCamp({ id: 'lab' })],
      scenarios: [aScenario({ id: 'lab' })],
    });
    expect(idsUnique.check(ledger)).toEqual([]);
  });
});
