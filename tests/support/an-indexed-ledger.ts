import { plainLedger, type RecordedEvent } from '../../src/dataset/located-ledger.ts';
import { type IndexedLedger, indexLedger } from '../../src/domain/indexed-ledger.ts';
import type { Organization, Source } from '../../src/domain/ledger.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { aLedger, day } from './builders.ts';

/** A ledger of these events as the scenes want it; parties and sources are made up where they are not given. */
export function anIndexedLedger(
  events: readonly RecordedEvent[],
  given: {
    readonly organizations?: readonly Organization[];
    readonly sources?: readonly Source[];
  } = {},
): IndexedLedger {
  return indexLedger(plainLedger(aLedger(events, given)));
}

/** The default view on a day, but for what is said. */
export function viewOn(at: string, said: Partial<ViewState> = {}): ViewState {
  return { ...DEFAULT_VIEW, at: day(at), ...said };
}
