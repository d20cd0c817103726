import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Pick, ViewState } from '../view-state.ts';
import { nearest } from './nearest.ts';
import type { DecodedLink } from './permalink.ts';
import type { LinkProblem } from './problem.ts';
import { renameRecords } from './renamed.ts';

/** Writes ids that have been renamed as they are today, drops those that the ledger does not know, and says so of these alone. Idempotent; the same object where nothing changes. */
export function reconcile(linked: ViewState, ledger: IndexedLedger): DecodedLink {
  const view = renameRecords(linked, ledger);
  const problems: LinkProblem[] = [];
  const complain = (
    param: string,
    record: Pick['type'],
    value: string,
    known: Iterable<string>,
  ) => {
    const meant = nearest(value, known);
    problems.push({ type: 'unknown-record', record, param, value, nearest: meant });
  };

  const focus = view.focus.filter((id) => ledger.organization.has(id));
  for (const id of view.focus) {
    if (!ledger.organization.has(id)) complain('focus', 'org', id, ledger.organization.keys());
  }
  const pins = view.pins.filter(({ id }) => ledger.organization.has(id));
  for (const { id } of view.pins) {
    if (!ledger.organization.has(id)) complain('pins', 'org', id, ledger.organization.keys());
  }
  const picked = view.pick;
  const known = picked ? idsOf(picked.type, ledger) : null;
  const kept = picked && known?.has(picked.id) ? picked : null;
  if (picked && known && !kept) complain('pick', picked.type, picked.id, known.keys());
  return { view: problems.length > 0 ? { ...view, focus, pins, pick: kept } : view, problems };
}

function idsOf(type: Pick['type'], ledger: IndexedLedger): ReadonlyMap<string, unknown> {
  if (type === 'org') return ledger.organization;
  return type === 'tie' ? ledger.tie : ledger.event;
}
