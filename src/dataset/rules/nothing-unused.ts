import { partiesIn, problemIn, type Rule } from './rule.ts';

export const nothingUnused: Rule = {
  name: 'nothing-unused',
  explain: 'Every source is cited by an event and every organisation has a tie.',
  check: ({ organizations, events, sources }) => {
    const cited = new Set(events.flatMap(({ value }) => value.sources));
    const tied = new Set(events.flatMap(({ value }) => partiesIn(value)));
    return [
      ...sources
        .filter(({ value }) => !cited.has(value.id))
        .map((record) => problemIn(record, 'no event cites this source; cite it or remove it')),
      ...organizations
        .filter(({ value }) => !tied.has(value.id))
        .map((record) => problemIn(record, 'no event ties this organisation; tie it or remove it')),
    ];
  },
};
