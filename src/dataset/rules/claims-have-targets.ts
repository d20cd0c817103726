import { problemIn, type Rule } from './rule.ts';

export const claimsHaveTargets: Rule = {
  name: 'claims-have-targets',
  explain: 'Every claim points at the events, ties or organisations that it is about.',
  check: ({ claims }) =>
    claims
      .filter(({ value }) => value.about.length === 0)
      .map((record) =>
        problemIn(record, 'is about nothing; write what it concerns, such as org.openai'),
      ),
};
