import { describe, expect, it } from 'vitest';
import { contradictionsShown } from '../../../src/dataset/rules/contradictions-shown.ts';
import type { Claim } from '../../../src/domain/background.ts';
import { VERDICTS } from '../../../src/domain/vocabulary.ts';
import { aClaim, aLedger } from '../../support/builders.ts';

function problemsOf(...claims: readonly Claim[]) {
  return contradictionsShown.check(aLedger([], { claims }));
}

describe('contradictionsShown', () => {
  it('finds a contradicted claim about organisations alone', () => {
    const about = ['org.lab', 'org.cloud'] as const;
    const claims = [
      aClaim({ id: 'shown', verdict: 'contradicted', about: ['org.lab', 'event.deal'] }),
      aClaim({ id: 'hidden', verdict: 'contradicted', about }),
    ];
    expect(problemsOf(...claims)).toEqual([
      {
        file: 'data/claims.yaml',
        line: 2,
        record: 'hidden',
        message:
          'is contradicted and about no event or tie; point it at the one that the record tells of',
      },
    ]);
  });

  it.each(['event.deal', 'tie.cloud.lab.compute'] as const)(
    'finds nothing in one about an organisation and %s',
    (target) => {
      const about = ['org.lab', target] as const;
      expect(problemsOf(aClaim({ id: 'a', verdict: 'contradicted', about }))).toEqual([]);
    },
  );

  it.each(VERDICTS.filter((verdict) => verdict !== 'contradicted'))(
    'finds nothing in a claim about an organisation that is %s',
    (verdict) => expect(problemsOf(aClaim({ id: 'a', verdict, about: ['org.lab'] }))).toEqual([]),
  );
});
