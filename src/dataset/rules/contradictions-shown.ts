import { type Exceptions, problemIn, type Rule } from './rule.ts';

/** Contradicted claims about an organisation as such, which no event or tie tells of. */
const EXCEPTIONS: Exceptions = new Map([]);

export const contradictionsShown: Rule = {
  name: 'contradictions-shown',
  explain:
    'A contradicted claim points at an event or a tie, so that its verdict stands where the fact is drawn.',
  check: ({ claims }) =>
    claims
      .filter(({ value }) => value.verdict === 'contradicted' && !EXCEPTIONS.has(value.id))
      .filter(({ value }) => value.about.every((target) => target.startsWith('org.')))
      .map((record) =>
        problemIn(
          record,
          'is contradicted and about no event or tie; point it at the one that the record tells of',
        ),
      ),
};
