import type { LocatedLedger } from '../located-ledger.ts';
import type { Located } from '../parse-file.ts';
import type { Problem } from '../problem.ts';
import { partiesIn, problemIn, type Rule, tiesOf } from './rule.ts';

type AnyRecord = Located<{ readonly id: string }>;

export const referencesExist: Rule = {
  name: 'references-exist',
  explain:
    'Every organisation, tie, event, source, article and claim that a record names is in the ledger.',
  check: (ledger) => {
    const find = finder(ledger);
    return [
      ...ledger.organizations.flatMap((record) => [
        ...find(record, 'organisation', record.value.parent ?? [], 'parent'),
        ...find(record, 'source', record.value.sources),
        ...record.value.layers.flatMap((layer) => find(record, 'source', layer.sources)),
      ]),
      ...ledger.events.flatMap((record) => [
        ...find(record, 'organisation', partiesIn(record.value)),
        ...find(record, 'source', record.value.sources),
      ]),
      ...ledger.claims.flatMap((record) => [
        ...find(record, 'source', record.value.article, 'article'),
        ...find(record, 'target', record.value.about),
        ...find(record, 'source', record.value.sources),
      ]),
      ...ledger.camps.flatMap((record) => [
        ...find(record, 'source', record.value.article, 'article'),
        ...find(
          record,
          'organisation',
          record.value.members.map(({ organization }) => organization),
        ),
        ...find(record, 'claim', record.value.claims),
      ]),
      ...ledger.scenarios.flatMap((record) => [
        ...find(record, 'source', record.value.article, 'article'),
        ...find(
          record,
          'organisation',
          record.value.ties.flatMap(({ from, to }) => [from, to]),
        ),
        ...find(record, 'claim', record.value.claims),
      ]),
    ];
  },
};

const HOMES = {
  organisation: 'organizations.yaml',
  source: 'sources.yaml',
  claim: 'claims.yaml',
  target: 'the ledger',
} as const;

/** A search for named records that gives a problem for each that is missing. */
function finder(ledger: LocatedLedger) {
  const organizations = idsOf(ledger.organizations);
  const known = {
    organisation: new Set(organizations),
    source: new Set(idsOf(ledger.sources)),
    claim: new Set(idsOf(ledger.claims)),
    target: new Set([
      ...organizations.map((id) => `org.${id}`),
      ...idsOf(ledger.events).map((id) => `event.${id}`),
      ...tiesOf(ledger).map((id) => `tie.${id}`),
    ]),
  };
  return (
    record: AnyRecord,
    what: keyof typeof known,
    ids: string | readonly string[],
    role?: string,
  ): Problem[] => {
    const missing = [...new Set([ids].flat())].filter((id) => !known[what].has(id));
    return missing.map((id) =>
      problemIn(
        record,
        `no ${what} \`${id}\`${role ? ` (${role})` : ''}; add it to ${HOMES[what]} or correct the id`,
      ),
    );
  };
}

function idsOf(records: readonly AnyRecord[]): string[] {
  return records.map((record) => record.value.id);
}
