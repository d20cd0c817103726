import { describe, expect, it } from 'vitest';
import { plainBackground, plainLedger } from '../../src/dataset/located-ledger.ts';
import { recordsOf, versionOf } from '../../src/dataset/records.ts';
import { aCamp, aLedger, anEvent, anOrganization } from '../support/builders.ts';

function ledger(formerly?: readonly string[]) {
  const renamed = formerly && { formerly };
  return aLedger([{ ...anEvent({ id: 'deal', date: '2024' }), ...renamed }], {
    organizations: [anOrganization({ id: 'cloud', ...renamed }), anOrganization({ id: 'lab' })],
    camps: [aCamp({ id: 'bloc', ...renamed })],
  });
}

describe('the ids that records had before', () => {
  it('go where links are read, and only with those that had any', () => {
    const { organizations, events } = plainLedger(ledger(['old', 'older']));
    expect(organizations.map(({ formerly }) => formerly)).toEqual([['old', 'older'], undefined]);
    expect(events.map(({ formerly }) => formerly)).toEqual([['old', 'older']]);
    expect('formerly' in (organizations[1] ?? {})).toBe(false);
    const { organizations: told, camps } = plainBackground(ledger(['old']));
    expect('formerly' in (told['cloud'] ?? {})).toBe(false);
    expect(camps.map(({ formerly }) => formerly)).toEqual([['old']]);
  });

  it('make no other ledger of it: nothing that is shown has changed', () => {
    expect(versionOf(recordsOf(ledger(['old'])))).toBe(versionOf(recordsOf(ledger())));
  });
});
