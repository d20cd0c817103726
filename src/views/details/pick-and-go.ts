import type { LedgerEvent } from '../../domain/ledger.ts';
import { pick, pickEventOn } from '../../store/actions.ts';
import { isInWindow } from './in-window.ts';

/** Picks an event and goes to its day where the window has it. */
export function pickAndGo({ id, date }: LedgerEvent): void {
  if (isInWindow(date.first)) pickEventOn(id, date.first);
  else pick({ type: 'event', id });
}
