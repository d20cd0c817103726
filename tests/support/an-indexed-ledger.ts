import {
  plainBackground,
  plainLedger,
  type RecordedEvent,
  type RecordedOrganization,
} from '../../src/dataset/located-ledger.ts';
import { type IndexedBackground, indexBackground } from '../../src/domain/indexed-background.ts';
import { type IndexedLedger, indexLedger } from '../../src/domain/indexed-ledger.ts';
import type { LedgerEvent, Organization } from '../../src/domain/ledger.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { aLedger, day, type Given } from './builders.ts';

/** What is drawn of a ledger of these events, as the scenes want it; parties are made up where they are not given. */
export function anIndexedLedger(
  events: readonly RecordedEvent[],
  given: Given = {},
): IndexedLedger {
  return indexLedger(plainLedger(aLedger(events, given)));
}

/** What is read of a ledger of these events, as the scenes want it; parties and sources are made up where they are not given. */
export function anIndexedBackground(
  events: readonly RecordedEvent[],
  given: Given = {},
): IndexedBackground {
  return indexBackground(plainBackground(aLedger(events, given)));
}

/** An event without what is only read. */
export function drawnEvent(event: RecordedEvent): LedgerEvent {
  const { id, date, effective, status, title, effects } = event;
  return { id, date, ...(effective && { effective }), status, title, effects };
}

/** An organisation without what is only read. */
export function drawnOrganization(organization: RecordedOrganization): Organization {
  const { id, name, kind, tier, parent } = organization;
  return { id, name, kind, tier, ...(parent !== undefined && { parent }) };
}

/** The default view on a day, but for what is said. */
export function viewOn(at: string, said: Partial<ViewState> = {}): ViewState {
  return { ...DEFAULT_VIEW, at: day(at), ...said };
}
