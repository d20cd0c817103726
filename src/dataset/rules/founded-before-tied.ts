import { partiesIn, problemIn, type Rule } from './rule.ts';

export const foundedBeforeTied: Rule = {
  name: 'founded-before-tied',
  explain: 'An organisation has no tie before the year in which it was founded.',
  check: ({ organizations, events }) => {
    const founded = new Map(organizations.map(({ value }) => [value.id, value.founded]));
    return events.flatMap((record) => {
      const year = Number(record.value.date.text.slice(0, 4));
      return partiesIn(record.value)
        .filter((id) => (founded.get(id) ?? year) > year)
        .map((id) =>
          problemIn(
            record,
            `\`${id}\` was founded in ${founded.get(id)}, after this event; correct one of the two`,
          ),
        );
    });
  },
};
