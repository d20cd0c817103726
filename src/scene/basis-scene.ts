import { ledgerOn } from '../domain/basis.ts';
import { isEqual } from '../domain/equal.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import type { TieOnDay } from '../domain/snapshot.ts';
import type { CivilDate } from '../domain/time/civil-date.ts';
import type { Day } from '../domain/time/day.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { shownTies } from './shown-ties.ts';

/** A tie that stands otherwise on the other basis, and the events whose two dates make the difference, in the order told. */
export interface BasisDifference {
  readonly tie: string;
  readonly dates: readonly {
    readonly event: string;
    readonly known: CivilDate;
    readonly effective: CivilDate;
  }[];
}

/** The ties of a view's day, sorted by id, that stand in one way as known on the day and in another as in effect: absent in one, or of other standing, terms or deals. Neither dates nor notes alone are a difference. `recorded` is the ledger as it was filed. */
export function basisDifferences(
  recorded: IndexedLedger,
  view: ViewState,
): readonly BasisDifference[] {
  const effective = ledgerOn(recorded, 'effective');
  const known = byId(shownTies(recorded, view).map(({ tie }) => tie));
  const inEffect = byId(shownTies(effective, view).map(({ tie }) => tie));
  return [...new Set([...known.keys(), ...inEffect.keys()])]
    .filter((id) => !isEqual(stateOf(known.get(id)), stateOf(inEffect.get(id))))
    .sort()
    .map((tie) => ({ tie, dates: datesOf(tie, recorded, view.at) }));
}

function byId(ties: readonly TieOnDay[]): ReadonlyMap<string, TieOnDay> {
  return new Map(ties.map((tie) => [tie.id, tie]));
}

/** What counts as how a tie stands. */
function stateOf(tie: TieOnDay | undefined): unknown {
  if (!tie) return null;
  const { note: _note, ...terms } = tie.terms;
  const deals = tie.deals.map(({ since: _since, ...deal }) => deal);
  return { standing: tie.standing, terms, deals };
}

/** The two dates of the tie's events that lie on either side of the day; where none does, of all that have two. */
function datesOf(tie: string, { event }: IndexedLedger, day: Day): BasisDifference['dates'] {
  const moved = [...event.values()].filter(
    ({ effects, effective }) => effective && effects.some((effect) => effect.tie === tie),
  );
  const straddling = moved.filter(
    ({ date, effective }) => date.first <= day !== (effective ?? date).first <= day,
  );
  return (straddling.length > 0 ? straddling : moved).map(bothDates);
}

function bothDates({ id, date, effective }: LedgerEvent): BasisDifference['dates'][number] {
  return { event: id, known: date, effective: effective ?? date };
}
