import { describe, expect, it } from 'vitest';
import { idsLiveOn } from '../../../src/dataset/rules/ids-live-on.ts';
import { aCamp, aLedger, anEvent, anOrganization, aScenario } from '../../support/builders.ts';

function contested(file: string, record: string, old: string, other: number) {
  const message = `it was not formerly ${old}, which names another record (${file}:${other}); take it away from one of them`;
  return { file, line: 2, record, message };
}

describe('idsLiveOn', () => {
  it('lets ids go over to other records, also of another sort', () => {
    const ledger = aLedger(
      [{ ...anEvent({ id: 'cloud-deal', date: '2024' }), formerly: ['lab'] }],
      {
        organizations: [
          anOrganization({ id: 'cloud', formerly: ['cloud-inc', 'cloud-llc'] }),
          anOrganization({ id: 'lab', formerly: ['lab-inc'] }),
        ],
      },
    );
    expect(idsLiveOn.check(ledger)).toEqual([]);
  });

  it('finds an earlier id that another record has or had', () => {
    const ledger = aLedger(
      [
        anEvent({ id: 'deal', date: '2024' }),
        { ...anEvent({ id: 'other-deal', date: '2024' }), formerly: ['deal'] },
      ],
      {
        organizations: [
          anOrganization({ id: 'cloud', formerly: ['old'] }),
          anOrganization({ id: 'lab', formerly: ['old'] }),
        ],
        camps: [aCamp({ id: 'bloc' }), aCamp({ id: 'pact', formerly: ['bloc'] })],
        scenarios: [aScenario({ id: 'merger' }), aScenario({ id: 'union', formerly: ['merger'] })],
      },
    );
    expect(idsLiveOn.check(ledger)).toEqual([
      contested('data/organizations.yaml', 'lab', 'old', 1),
      contested('data/events/2024.yaml', 'other-deal', 'deal', 1),
      contested('data/camps.yaml', 'pact', 'bloc', 1),
      contested('data/scenarios.yaml', 'union', 'merger', 1),
    ]);
  });

  it('finds an earlier id that is the record’s own, or stands there twice', () => {
    const organizations = [
      anOrganization({ id: 'cloud' }),
      anOrganization({ id: 'lab', formerly: ['lab', 'old', 'old'] }),
    ];
    expect(idsLiveOn.check(aLedger([], { organizations }))).toEqual([
      contested('data/organizations.yaml', 'lab', 'lab', 2),
      contested('data/organizations.yaml', 'lab', 'old', 2),
    ]);
  });
});
