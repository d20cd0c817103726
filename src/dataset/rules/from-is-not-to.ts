import { partiesOf } from '../../domain/ledger.ts';
import { problemIn, type Rule } from './rule.ts';

export const fromIsNotTo: Rule = {
  name: 'from-is-not-to',
  explain: 'A tie joins two organisations; nobody is allied with itself.',
  check: ({ events }) =>
    events.flatMap((record) =>
      record.value.effects
        .filter(({ tie }) => partiesOf(tie).from === partiesOf(tie).to)
        .map(({ tie }) =>
          problemIn(record, `${tie} joins an organisation to itself; correct the tie`),
        ),
    ),
};
