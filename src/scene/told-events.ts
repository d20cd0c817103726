import type { Claim } from '../domain/background.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import { inOrder } from '../domain/ties.ts';
import type { Day } from '../domain/time/day.ts';

/** The events of which one effect at least is let through, newest first; `day` is the first that the event's date may mean. */
export function newestFirst(
  ledger: IndexedLedger,
  touches: (tieId: string, day: Day) => boolean,
): LedgerEvent[] {
  const events = [...ledger.event.values()];
  const touching = events.filter(({ effects, date }) =>
    effects.some(({ tie }) => touches(tie, date.first)),
  );
  return inOrder(touching).reverse();
}

/** The claims about any of the targets, each once; none until the background is there. */
export function claimsAbout(
  background: IndexedBackground | null,
  targets: readonly string[],
): Claim[] {
  const found = targets.flatMap((target) => background?.claimsAbout.get(target) ?? []);
  return [...new Set(found)];
}
