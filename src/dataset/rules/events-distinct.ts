import type { RecordedEvent } from '../located-ledger.ts';
import type { Located } from '../parse-file.ts';
import { problemIn, type Rule } from './rule.ts';

export const eventsDistinct: Rule = {
  name: 'events-distinct',
  explain:
    'No two events have the same parties, kind and date, unless one says with `distinct` why they are two.',
  check: ({ events }) => {
    const plain = events.filter(({ value }) => !value.distinct);
    const first = new Map<string, Located<RecordedEvent>>();
    return plain.flatMap((record) => {
      const keys = keysOf(record.value);
      const twin = keys.map((key) => first.get(key)).find((earlier) => earlier !== undefined);
      for (const key of keys) if (!first.has(key)) first.set(key, record);
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
