import type { LocatedLedger } from '../located-ledger.ts';
import { partiesIn, problemIn, type Rule } from './rule.ts';

export const referencesExist: Rule = {
  name: 'references-exist',
  explain: 'Every organisation, source and parent that a record names is in the ledger.',
  check: (ledger) => [
    ...missingParents(ledger),
    ...missingParties(ledger),
    ...missingSources(ledger),
  ],
};

function missingParents({ organizations }: LocatedLedger) {
  const known = new Set(organizations.map((record) => record.value.id));
  return organizations
    .filter(({ value }) => value.parent !== undefined && !known.has(value.parent))
    .map((record) =>
      problemIn(
        record,
        `no organisation \`${record.value.parent}\` (parent); add it to organizations.yaml or correct the id`,
      ),
    );
}

function missingParties({ organizations, events }: LocatedLedger) {
  const known = new Set(organizations.map((record) => record.value.id));
  return events.flatMap((record) => {
    const missing = partiesIn(record.value).filter((id) => !known.has(id));
    return missing.map((id) =>
      problemIn(
        record,
        `no organisation \`${id}\`; add it to organizations.yaml or correct the tie`,
      ),
    );
  });
}

function missingSources({ events, sources }: LocatedLedger) {
  const known = new Set(sources.map((record) => record.value.id));
  return events.flatMap((record) =>
    record.value.sources
      .filter((id) => !known.has(id))
      .map((id) =>
        problemIn(record, `no source \`${id}\`; add it to sources.yaml or correct the id`),
      ),
  );
}
