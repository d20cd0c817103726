import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { pairKey } from '../domain/ledger.ts';
import { shortestPaths } from '../domain/paths.ts';
import type { TieOnDay } from '../domain/snapshot.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { tiesLetThrough } from './filters.ts';

/** The two organisations between which paths are sought. */
export type PathEnds = readonly [from: string, to: string];

/** One step of a path: from one organisation to the next, over the ties between the two in either direction. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly ties: readonly TieOnDay[];
}

/** So many paths are listed. */
export const MOST_PATHS = 8;

/** The two in focus, or the one in focus and another that is picked; null where the view names fewer or more. */
export function pathEnds({ focus, pick }: Pick<ViewState, 'focus' | 'pick'>): PathEnds | null {
  const [first, second] = focus;
  if (first === undefined || focus.length > 2) return null;
  if (second !== undefined) return [first, second];
  return pick?.type === 'org' && pick.id !== first ? [first, pick.id] : null;
}

/** All shortest paths between two organisations on the view's day over the ties that the filters let through, in the order of the ids; one more than `MOST_PATHS` where there are more. Neither the focus nor the direction of a tie matters. */
export function pathsBetween(
  ledger: IndexedLedger,
  view: ViewState,
  [from, to]: PathEnds,
): readonly (readonly PathStep[])[] {
  const ties = tiesLetThrough(ledger, view, view.at);
  const byPair = new Map<string, TieOnDay[]>();
  for (const tie of ties) {
    const pair = pairKey(tie.from, tie.to);
    byPair.set(pair, [...(byPair.get(pair) ?? []), tie]);
  }
  return shortestPaths(ties, from, to, MOST_PATHS + 1).map((path) =>
    path.slice(1).map((next, index) => {
      const before = path[index] ?? from;
      return { from: before, to: next, ties: byPair.get(pairKey(before, next)) ?? [] };
    }),
  );
}
