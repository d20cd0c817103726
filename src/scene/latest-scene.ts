import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { type Filters, newsFilter } from './shown-ties.ts';
import { newestFirst } from './told-events.ts';

/** What changed last, told while nothing is picked. */
export interface LatestScene {
  readonly type: 'latest';
  readonly events: readonly LedgerEvent[];
}

const LATEST_SHOWN = 8;

/** The latest events that the filters and the focus let through, up to the day, newest first. */
export function buildLatestScene(
  ledger: IndexedLedger,
  view: Filters & Pick<ViewState, 'at' | 'focus'>,
): LatestScene {
  const told = newestFirst(ledger, newsFilter(ledger, view));
  const events = told.filter(({ date }) => date.first <= view.at).slice(0, LATEST_SHOWN);
  return { type: 'latest', events };
}
