import { describe, expect, it } from 'vitest';
import { type Outcome, outcomeOf } from '../../src/domain/outcome.ts';
import {
  EFFECT_KINDS,
  type EffectKind,
  EVENT_STATUSES,
  type EventStatus,
} from '../../src/domain/vocabulary.ts';

const PAIRS = EFFECT_KINDS.flatMap((effect) =>
  EVENT_STATUSES.map((status) => ({ effect, status })),
);

function tableOf(): [EffectKind, EventStatus, Outcome][] {
  return PAIRS.map(({ effect, status }) => [effect, status, outcomeOf(effect, status)]);
}

describe('outcomeOf', () => {
  it('decides each of the 36 pairs as the table says', () => {
    expect(tableOf()).toEqual([
      ['forms', 'announced', 'enforce'],
      ['forms', 'completed', 'enforce'],
      ['forms', 'reported', 'report'],
      ['forms', 'rumoured', 'nothing'],
      ['forms', 'denied', 'withdraw'],
      ['forms', 'cancelled', 'withdraw'],
      ['deepens', 'announced', 'enforce'],
      ['deepens', 'completed', 'enforce'],
      ['deepens', 'reported', 'report'],
      ['deepens', 'rumoured', 'nothing'],
      ['deepens', 'denied', 'withdraw'],
      ['deepens', 'cancelled', 'withdraw'],
      ['loosens', 'announced', 'adjust'],
      ['loosens', 'completed', 'adjust'],
      ['loosens', 'reported', 'report'],
      ['loosens', 'rumoured', 'nothing'],
      ['loosens', 'denied', 'withdraw'],
      ['loosens', 'cancelled', 'withdraw'],
      ['ends', 'announced', 'close'],
      ['ends', 'completed', 'close'],
      ['ends', 'reported', 'nothing'],
      ['ends', 'rumoured', 'nothing'],
      ['ends', 'denied', 'nothing'],
      ['ends', 'cancelled', 'nothing'],
      ['blocked', 'announced', 'withdraw'],
      ['blocked', 'completed', 'withdraw'],
      ['blocked', 'reported', 'withdraw'],
      ['blocked', 'rumoured', 'nothing'],
      ['blocked', 'denied', 'nothing'],
      ['blocked', 'cancelled', 'withdraw'],
      ['reported', 'announced', 'report'],
      ['reported', 'completed', 'report'],
      ['reported', 'reported', 'report'],
      ['reported', 'rumoured', 'nothing'],
      ['reported', 'denied', 'withdraw'],
      ['reported', 'cancelled', 'withdraw'],
    ]);
  });

  it('lets a rumour do nothing, whatever it is about', () => {
    const rumours = tableOf().filter(([, status]) => status === 'rumoured');
    expect(new Set(rumours.map(([, , outcome]) => outcome))).toEqual(new Set(['nothing']));
  });

  it.each(['reported', 'denied', 'cancelled'])(
    'never lets what is %s change what is in force',
    (status) => {
      const outcomes = tableOf().filter((row) => row[1] === status);
      const strong = outcomes.filter(([, , outcome]) =>
        ['enforce', 'adjust', 'close'].includes(outcome),
      );
      expect(strong).toEqual([]);
    },
  );
});
