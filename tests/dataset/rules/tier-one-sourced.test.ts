import { describe, expect, it } from 'vitest';
import { tierOneSourced } from '../../../src/dataset/rules/tier-one-sourced.ts';
import { aLedger, anOrganization } from '../../support/builders.ts';

describe('tierOneSourced', () => {
  it('finds an organisation of tier 1 that cites no source', () => {
    const organizations = [
      anOrganization({ id: 'cloud' }),
      anOrganization({ id: 'lab', sources: [] }),
    ];
    expect(tierOneSourced.check(aLedger([], { organizations }))).toEqual([
      {
        file: 'data/organizations.yaml',
        line: 2,
        record: 'lab',
        message: 'is of tier 1 and cites no source; add `sources`, or lower its tier',
      },
    ]);
  });

  it.each([2, 3] as const)('finds nothing in one of tier %i without a source', (tier) => {
    const organizations = [anOrganization({ id: 'lab', tier, sources: [] })];
    expect(tierOneSourced.check(aLedger([], { organizations }))).toEqual([]);
  });
});
