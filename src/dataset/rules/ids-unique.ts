import type { Located } from '../parse-file.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type Rule } from './rule.ts';

export const idsUnique: Rule = {
  name: 'ids-unique',
  explain: 'A link names a record by its id, so no two records of one kind share one.',
  check: ({ organizations, events, sources, claims, camps, scenarios }) =>
    [organizations, events, sources, claims, camps, scenarios].flatMap((records) =>
      repeated(records),
    ),
};

function repeated(records: readonly Located<{ readonly id: string }>[]): Problem[] {
  const first = new Map<string, Located<{ readonly id: string }>>();
  return records.flatMap((record) => {
    const earlier = first.get(record.value.id);
    if (!earlier) first.set(record.value.id, record);
    return earlier
      ? [problemIn(record, `the id is taken (${earlier.file}:${earlier.line}); choose another`)]
      : [];
  });
}
