import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { tieOnDay, tiesOnDay } from '../domain/snapshot.ts';
import type { Tie } from '../domain/ties.ts';
import { addDays, type Day } from '../domain/time/day.ts';
import { clampDay, type Interval } from '../domain/time/interval.ts';
import { WINDOW } from '../domain/time/window.ts';
import type { Standing } from '../domain/vocabulary.ts';
import { moveTo } from '../viewstate/transitions.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { revealPick } from './reveal-pick.ts';
import type { SearchEntry } from './search-entries.ts';

/** What a result can be landed on. */
type Landable = Pick<SearchEntry, 'pick' | 'day'>;

/** Where a result is landed on: the `day`, and whether it stands on the day shown, on that other one, or on none of the window. Of what belongs to a day it is always `dated`. */
export interface Landing {
  readonly day: Day;
  readonly stands: 'here' | 'elsewhere' | 'nowhere' | 'dated';
}

/** The day on which a result is shown: its own, or the nearest to the day shown on which it stands (an organisation: on which it has a tie, of the kinds shown if it ever has one). */
export function landingOf(
  { pick, day }: Landable,
  view: ViewState,
  ledger: IndexedLedger,
): Landing {
  if (day !== null) return { day: clampDay(day, WINDOW.first, WINDOW.last), stands: 'dated' };
  const spells = tiesFor(pick, view, ledger).flatMap((tie) => tie.spells);
  const nearest = nearestDay(spells, view.at);
  if (nearest === null) return { day: view.at, stands: 'nowhere' };
  return { day: nearest, stands: nearest === view.at ? 'here' : 'elsewhere' };
}

/** The view that shows a result: on its day, picked, with filters widened as far as that needs; as a picture where another view than picture and table is open. */
export function viewLandedOn(found: Landable, view: ViewState, ledger: IndexedLedger): ViewState {
  const { day } = landingOf(found, view, ledger);
  const shown = view.view === 'table' ? 'table' : 'graph';
  return revealPick({ ...moveTo(view, day), view: shown, pick: found.pick }, ledger);
}

/** The same with the organisation also among those in focus. */
export function viewFocusedOn(found: Landable, view: ViewState, ledger: IndexedLedger): ViewState {
  const landed = viewLandedOn(found, view, ledger);
  const { id } = found.pick;
  return landed.focus.includes(id) ? landed : { ...landed, focus: [...landed.focus, id] };
}

/** How a tie stands on a day, or null where it does not. */
export function standingOn(id: string, day: Day, ledger: IndexedLedger): Standing | null {
  const tie = ledger.tie.get(id);
  return (tie && tieOnDay(tie, day)?.standing) ?? null;
}

/** The organisations of tier 1 with the most ties on a day, most first, then by id; at most `count`. */
export function leadingOrganizations(ledger: IndexedLedger, day: Day, count: number): string[] {
  const ties = new Map<string, number>();
  for (const { from, to } of tiesOnDay(ledger.ties, day)) {
    for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1);
  }
  const core = [...ledger.organization.values()].filter(({ tier }) => tier === 1);
  return core
    .map(({ id }) => ({ id, count: ties.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}

function tiesFor({ type, id }: ViewPick, view: ViewState, ledger: IndexedLedger): readonly Tie[] {
  if (type === 'event') return [];
  if (type === 'tie') return ledger.ties.filter((tie) => tie.id === id);
  const own = ledger.ties.filter(({ from, to }) => from === id || to === id);
  const shown = own.filter(({ kind, spells }) => view.kinds.includes(kind) && spells.length > 0);
  return nearestDay(
    shown.flatMap((tie) => tie.spells),
    view.at,
  ) === null
    ? own
    : shown;
}

type ViewPick = SearchEntry['pick'];

/** The day of the window nearest to a day that lies in one of the intervals, or null where none does; of two as near the earlier. */
function nearestDay(intervals: readonly Interval[], day: Day): Day | null {
  const candidates = intervals.flatMap(({ from, to }) => {
    const first = Math.max(from, WINDOW.first) as Day;
    const last = to === null ? WINDOW.last : (Math.min(addDays(to, -1), WINDOW.last) as Day);
    return first <= last ? [clampDay(day, first, last)] : [];
  });
  const distance = (candidate: Day) => Math.abs(candidate - day);
  return candidates.sort((a, b) => distance(a) - distance(b) || a - b)[0] ?? null;
}
