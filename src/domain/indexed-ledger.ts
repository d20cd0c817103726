import type { Ledger, LedgerEvent, Organization } from './ledger.ts';
import { type Tie, tiesFrom } from './ties.ts';

/** A ledger with its ties folded and everything findable by id. Built once, never changed. */
export interface IndexedLedger {
  readonly ties: readonly Tie[];
  readonly tie: ReadonlyMap<string, Tie>;
  readonly organization: ReadonlyMap<string, Organization>;
  readonly event: ReadonlyMap<string, LedgerEvent>;
}

/** Indexes a ledger whose rules have been checked; of two records with one id the later wins. */
export function indexLedger(ledger: Ledger): IndexedLedger {
  const ties = tiesFrom(ledger.events);
  return {
    ties,
    tie: byId(ties),
    organization: byId(ledger.organizations),
    event: byId(ledger.events),
  };
}

function byId<Value extends { readonly id: string }>(
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}
