import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Tie } from '../domain/ties.ts';
import { TIE_KINDS } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { filterTies } from './filters.ts';

/** What measures let through: who is shown and which kinds of organisation, never which kinds of tie. */
export type MeasuredBy = Pick<ViewState, 'who' | 'orgs'>;

interface Measured extends MeasuredBy {
  readonly ties: readonly Tie[];
}

const lastMeasured = new WeakMap<IndexedLedger, Measured>();

/** The ledger's ties that measures are taken of, on whatever day: of every kind, between organisations that are shown; the same array while the filters are the same objects. */
export function measuredTies(ledger: IndexedLedger, { who, orgs }: MeasuredBy): readonly Tie[] {
  const last = lastMeasured.get(ledger);
  if (last?.who === who && last.orgs === orgs) return last.ties;
  const ties = filterTies(ledger, { kinds: TIE_KINDS, who, orgs });
  lastMeasured.set(ledger, { who, orgs, ties });
  return ties;
}
