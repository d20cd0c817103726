import { expect } from 'vitest';
import type { LedgerEvent } from '../../src/domain/ledger.ts';
import { tiesFrom } from '../../src/domain/ties.ts';
import { formatDay } from '../../src/domain/time/day.ts';

/** The spells of the one tie that the events tell of, their days as text. */
export function spellsOf(...events: readonly LedgerEvent[]) {
  const ties = tiesFrom(events);
  expect(ties).toHaveLength(1);
  return ties.flatMap((tie) =>
    tie.spells.map(({ from, to, ...state }) => ({
      from: formatDay(from),
      to: to === null ? null : formatDay(to),
      ...state,
    })),
  );
}
