import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import { partiesOf } from '../../domain/ledger.ts';
import type { Words } from '../../i18n/words.ts';

/** A tie's parties as a title: “Amazon → OpenAI”. */
export function tieTitle(tieId: string, ledger: IndexedLedger, words: Words): string {
  const { from, to } = partyNames(tieId, ledger, words);
  return `${from} → ${to}`;
}

/** The title and the kind, which tells apart the ties of one pair: “Amazon → OpenAI, compute”. */
export function tieLabel(tieId: string, ledger: IndexedLedger, words: Words): string {
  const { from, to } = partyNames(tieId, ledger, words);
  const { details, kinds } = words.messages;
  return details.tieNamed(from, to, kinds[partiesOf(tieId).kind]);
}

function partyNames(tieId: string, { organization }: IndexedLedger, words: Words) {
  const { from, to } = partiesOf(tieId);
  return { from: words.name(organization.get(from)), to: words.name(organization.get(to)) };
}
