import { problemIn, type Rule } from './rule.ts';

export const amountsNameDeals: Rule = {
  name: 'amounts-name-deals',
  explain:
    'An amount belongs to a deal with an id, so that later news supersedes it and no sum counts it twice.',
  check: ({ events }) =>
    events.flatMap((record) =>
      record.value.effects
        .filter((effect) => (effect.amount ?? effect.tranche) && effect.deal === undefined)
        .map((effect) =>
          problemIn(record, `${effect.tie}: an amount without a deal; give the deal an id`),
        ),
    ),
};
