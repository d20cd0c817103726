import { problemIn, type Rule } from './rule.ts';

export const tierOneSourced: Rule = {
  name: 'tier-one-sourced',
  explain:
    'An organisation of tier 1 says what it is and which layers of the stack it works on, and cites sources for it.',
  check: ({ organizations }) =>
    organizations
      .filter(({ value }) => value.tier === 1 && value.sources.length === 0)
      .map((record) =>
        problemIn(record, 'is of tier 1 and cites no source; add `sources`, or lower its tier'),
      ),
};
