import type { LocatedLedger } from '../located-ledger.ts';
import { partiesIn, problemIn, type Rule } from './rule.ts';

export const nothingUnused: Rule = {
  name: 'nothing-unused',
  explain: 'Every source is cited by a record and every organisation has a tie.',
  check: (ledger) => {
    const cited = citedSources(ledger);
    const tied = new Set(ledger.events.flatMap(({ value }) => partiesIn(value)));
    return [
      ...ledger.sources
        .filter(({ value }) => !cited.has(value.id))
        .map((record) => problemIn(record, 'nothing cites this source; cite it or remove it')),
      ...ledger.organizations
        .filter(({ value }) => !tied.has(value.id))
        .map((record) => problemIn(record, 'no event ties this organisation; tie it or remove it')),
    ];
  },
};

function citedSources({ organizations, events, claims, camps, scenarios }: LocatedLedger) {
  return new Set([
    ...events.flatMap(({ value }) => value.sources),
    ...organizations.flatMap(({ value }) => [
      ...value.sources,
      ...value.layers.flatMap((layer) => layer.sources),
    ]),
    ...claims.flatMap(({ value }) => [value.article, ...value.sources]),
    ...[...camps, ...scenarios].map(({ value }) => value.article),
  ]);
}
