import { describe, expect, it } from 'vitest';
import { claimsHaveTargets } from '../../../src/dataset/rules/claims-have-targets.ts';
import { aClaim, aLedger } from '../../support/builders.ts';

describe('claimsHaveTargets', () => {
  it('finds a claim that is about nothing', () => {
    const claims = [aClaim({ id: 'sound' }), aClaim({ id: 'vague', about: [] })];
    expect(claimsHaveTargets.check(aLedger([], { claims }))).toEqual([
      {
        file: 'data/claims.yaml',
        line: 2,
        record: 'vague',
        message: 'is about nothing; write what it concerns, such as org.openai',
      },
    ]);
  });

  it.each(['org.lab', 'event.deal', 'tie.cloud.lab.compute'] as const)(
    'finds nothing in a claim about %s',
    (target) => {
      const claims = [aClaim({ id: 'a', about: [target] })];
      expect(claimsHaveTargets.check(aLedger([], { claims }))).toEqual([]);
    },
  );
});
