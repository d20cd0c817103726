import type { EffectKind, EventStatus } from './vocabulary.ts';

/**
 * What happens to a deal: `enforce` puts it in force, `adjust` changes one that stands, `report` lets it stand as
 * reported unless it is in force, `close` ends it, `withdraw` ends it if it was only reported, `nothing` leaves it.
 */
export type Outcome = 'enforce' | 'adjust' | 'report' | 'close' | 'withdraw' | 'nothing';

type OutcomeByStatus = Readonly<Record<EventStatus, Outcome>>;

const CREATING: OutcomeByStatus = {
  announced: 'enforce',
  completed: 'enforce',
  reported: 'report',
  rumoured: 'nothing',
  denied: 'withdraw',
  cancelled: 'withdraw',
};

const OUTCOMES: Readonly<Record<EffectKind, OutcomeByStatus>> = {
  forms: CREATING,
  deepens: CREATING,
  loosens: { ...CREATING, announced: 'adjust', completed: 'adjust' },
  ends: {
    announced: 'close',
    completed: 'close',
    reported: 'nothing',
    rumoured: 'nothing',
    denied: 'nothing',
    cancelled: 'nothing',
  },
  blocked: {
    announced: 'withdraw',
    completed: 'withdraw',
    reported: 'withdraw',
    rumoured: 'nothing',
    denied: 'nothing',
    cancelled: 'withdraw',
  },
  reported: { ...CREATING, announced: 'report', completed: 'report' },
};

/** What an (effect, status) pair does. Laws: a rumour does nothing; a report, a denial or a cancellation never touches what is in force. */
export function outcomeOf(effect: EffectKind, status: EventStatus): Outcome {
  return OUTCOMES[effect][status];
}
