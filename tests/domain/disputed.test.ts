import { describe, expect, it } from 'vitest';
import { disputedTargets, isTieDisputed, NONE_DISPUTED } from '../../src/domain/disputed.ts';
import { tieOnDay } from '../../src/domain/snapshot.ts';
import { tiesFrom } from '../../src/domain/ties.ts';
import { VERDICTS } from '../../src/domain/vocabulary.ts';
import { anIndexedBackground } from '../support/an-indexed-ledger.ts';
import { aClaim, anEvent, day } from '../support/builders.ts';

const DISAGREEMENT = { en: 'They differ.', 'zh-Hans': '说法不一。' };

describe('disputedTargets', () => {
  it('are the events whose sources disagree and all that a contradicted claim is about', () => {
    const background = anIndexedBackground(
      [
        anEvent({ id: 'agreed', date: '2024-01-01' }),
        anEvent({ id: 'disputed', date: '2024-02-01', disagreement: DISAGREEMENT }),
      ],
      {
        claims: [
          aClaim({
            id: 'wrong',
            verdict: 'contradicted',
            about: ['tie.cloud.lab.compute', 'org.lab', 'event.disputed'],
          }),
        ],
      },
    );
    expect([...disputedTargets(background)].sort()).toEqual([
      'event.disputed',
      'org.lab',
      'tie.cloud.lab.compute',
    ]);
  });

  it.each(VERDICTS.filter((verdict) => verdict !== 'contradicted'))(
    'are not what a claim that is %s is about',
    (verdict) => {
      const claims = [aClaim({ id: 'a', verdict, about: ['event.deal'] })];
      const background = anIndexedBackground([anEvent({ id: 'deal', date: '2024' })], { claims });
      expect(disputedTargets(background)).toEqual(NONE_DISPUTED);
    },
  );
});

describe('isTieDisputed', () => {
  const [tie] = tiesFrom([
    anEvent({ id: 'formed', date: '2024-01-01' }),
    anEvent({ id: 'deepened', date: '2024-02-01', effect: 'deepens' }),
  ]);

  it.each([
    ['tie.cloud.lab.compute', '2024-01-15', true],
    ['event.formed', '2024-01-15', true],
    ['event.deepened', '2024-01-31', false],
    ['event.deepened', '2024-02-01', true],
    ['tie.cloud.lab.equity', '2024-02-01', false],
    ['org.lab', '2024-02-01', false],
    ['event.cloud.lab.compute', '2024-02-01', false],
    ['tie.formed', '2024-02-01', false],
  ])('with a dispute about %s on %s is %s', (target, at, isDisputed) => {
    const onDay = tie ? tieOnDay(tie, day(at)) : null;
    expect(onDay && isTieDisputed(onDay, new Set([target]))).toBe(isDisputed);
  });
});
