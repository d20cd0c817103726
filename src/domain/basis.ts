import { type IndexedLedger, indexLedger } from './indexed-ledger.ts';
import type { LedgerEvent } from './ledger.ts';

/** Whether events count from when they became known or from when they took effect. */
type Basis = 'known' | 'effective';

const byLedger = new WeakMap<IndexedLedger, IndexedLedger>();

/** The ledger with its ties folded by the dates of a basis. Known: the ledger itself. Effective: each event on the date it took effect where that is given, with the other as `announced`; the same object for the same ledger. */
export function ledgerOn(ledger: IndexedLedger, basis: Basis): IndexedLedger {
  if (basis === 'known') return ledger;
  const known = byLedger.get(ledger);
  if (known) return known;
  const organizations = [...ledger.organization.values()];
  const moved = indexLedger({ organizations, events: [...ledger.event.values()].map(takeEffect) });
  byLedger.set(ledger, moved);
  return moved;
}

function takeEffect(event: LedgerEvent): LedgerEvent {
  const { date, effective } = event;
  return effective ? { ...event, date: effective, announced: date } : event;
}
