import type { Located } from '../parse-file.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type Rule } from './rule.ts';

type Renamed = Located<{ readonly id: string; readonly formerly?: readonly string[] }>;

export const idsLiveOn: Rule = {
  name: 'ids-live-on',
  explain:
    'A link may hold an id that a record had before, so no other record has it now or had it too.',
  check: ({ organizations, events, camps, scenarios }) =>
    [organizations, events, camps, scenarios].flatMap((records) => claimedTwice(records)),
};

function claimedTwice(records: readonly Renamed[]): Problem[] {
  const taken = new Map(records.map((record) => [record.value.id, record]));
  return records.flatMap((record) =>
    (record.value.formerly ?? []).flatMap((old) => {
      const other = taken.get(old);
      if (!other) taken.set(old, record);
      return other ? [problemIn(record, messageOn(old, other))] : [];
    }),
  );
}

function messageOn(old: string, { file, line }: Renamed): string {
  return `it was not formerly ${old}, which names another record (${file}:${line}); take it away from one of them`;
}
