import { type Tie, type TieState, tiesFrom } from './ties.ts';

/** How a tie stood right before an event and right after it, also where others moved it on the same day; null where it did not stand. */
export interface Turn {
  readonly before: TieState | null;
  readonly after: TieState | null;
}

/** What an event did to a tie; null where it did not move it. */
export function turnOf(tie: Tie, eventId: string): Turn | null {
  const index = tie.marks.findIndex(({ event }) => event.id === eventId);
  if (index < 0) return null;
  return { before: stateAfter(tie, index), after: stateAfter(tie, index + 1) };
}

/** The tie's state after so many of its marks. */
function stateAfter(tie: Tie, count: number): TieState | null {
  const told = tie.marks.slice(0, count).map(({ event }) => event);
  const folded = tiesFrom(told).find(({ id }) => id === tie.id);
  const last = folded?.spells.at(-1);
  if (!last || last.to !== null) return null;
  const { standing, since, terms, deals } = last;
  return { standing, since, terms, deals };
}
