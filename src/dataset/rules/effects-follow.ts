import type { Effect } from '../../domain/ledger.ts';
import { outcomeOf } from '../../domain/outcome.ts';
import { type DealOnDay, inOrder, type Spell, tiesFrom } from '../../domain/ties.ts';
import type { LocatedLedger, RecordedEvent } from '../located-ledger.ts';
import { problemIn, type Rule } from './rule.ts';

export const effectsFollow: Rule = {
  name: 'effects-follow',
  explain:
    'What an event does to a tie must be possible as the tie stands: it forms what is not in force, and deepens, loosens or ends only what stands.',
  check: (ledger) => {
    const place = new Map(ledger.events.map((record) => [record.value.id, record]));
    return [...stepsByTie(ledger).values()].flatMap((steps) =>
      steps.flatMap(({ event, effect }, index) => {
        const fault = faultOf(effect, event, stateAfter(steps.slice(0, index)));
        const record = place.get(event.id);
        return fault && record ? [problemIn(record, `${effect.tie}: ${fault}`)] : [];
      }),
    );
  },
};

interface Step {
  readonly event: RecordedEvent;
  readonly effect: Effect;
}

function stepsByTie({ events }: LocatedLedger): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  for (const event of inOrder(events.map((record) => record.value)) as RecordedEvent[]) {
    for (const effect of event.effects) {
      steps.set(effect.tie, [...(steps.get(effect.tie) ?? []), { event, effect }]);
    }
  }
  return steps;
}

function stateAfter(steps: readonly Step[]): Spell | null {
  const events = steps.map(({ event, effect }) => ({ ...event, effects: [effect] }));
  const last = tiesFrom(events)[0]?.spells.at(-1);
  return last && last.to === null ? last : null;
}

function faultOf(effect: Effect, event: RecordedEvent, state: Spell | null): string | null {
  const deal = state?.deals.find(({ id }) => id === (effect.deal ?? 'main'));
  const stands = deal !== undefined && deal.standing !== 'ended';
  if (effect.effect === 'loosens' && !stands) {
    return 'loosens a deal that does not stand; form it earlier or correct its id';
  }
  switch (outcomeOf(effect.effect, event.status)) {
    case 'close':
      return faultOfClosing(effect, event.date.text, stands, state);
    case 'adjust':
      return stands
        ? null
        : 'loosens a deal that does not stand; form it earlier or correct its id';
    case 'enforce':
      return faultOfEnforcing(effect, deal, state);
    default:
      return null;
  }
}

function faultOfClosing(
  { deal }: Effect,
  date: string,
  stands: boolean,
  state: Spell | null,
): string | null {
  if (deal !== undefined && !stands) {
    return `the deal \`${deal}\` does not stand on ${date}; form it earlier or correct the id`;
  }
  return state ? null : 'ends what does not stand; form it earlier';
}

function faultOfEnforcing(
  { effect }: Effect,
  deal: DealOnDay | undefined,
  state: Spell | null,
): string | null {
  if (effect === 'deepens' && !state) {
    return 'deepens what does not stand; add the event that formed it, or write `forms`';
  }
  if (effect === 'forms' && deal?.standing === 'in-force') {
    return `forms the deal \`${deal.id}\`, which is in force since ${deal.since}; write \`deepens\` or name another deal`;
  }
  return null;
}
