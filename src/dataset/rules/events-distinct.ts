import type { RecordedEvent } from '../located-ledger.ts';
import type { Located } from '../parse-file.ts';
import { problemIn, type Rule } from './rule.ts';

export const eventsDistinct: Rule = {
  name: 'events-distinct',
  explain:
    'No two events have the same parties, kind and date, unless one says with `distinct` why they are two.',
  check: ({ events }) => {
    const first = new Map<string, Located<RecordedEvent>>();
    return events.flatMap((record) => {
      const twins = keysOf(record.value).flatMap((key) => {
        const earlier = first.get(key);
        if (!earlier) first.set(key, record);
        return earlier ? [earlier] : [];
      });
      const twin = twins.find((other) => !record.value.distinct && !other.value.distinct);
      return twin
        ? [
            problemIn(
              record,
              `has the parties, kind and date of \`${twin.value.id}\`; merge the two, or say with \`distinct\` why they are two`,
            ),
          ]
        : [];
    });
  },
};

function keysOf({ date, effects }: RecordedEvent): string[] {
  return [...new Set(effects.map(({ tie }) => `${tie} ${date.text}`))];
}
