import { ledgerOn } from '../../domain/basis.ts';
import type { Spell, Tie } from '../../domain/ties.ts';
import type { Day } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';
import { drawnTies } from '../../scene/drawn-kinds.ts';
import { passes } from '../../scene/filters.ts';
import type { DayRange, FileRequest } from './file-request.ts';

/** A state of a tie and the days on which it held. */
interface LivedSpell extends DayRange {
  readonly state: Spell;
}

/** A tie through time. */
export interface LivedTie {
  readonly tie: Tie;
  readonly spells: readonly LivedSpell[];
}

/** The network through time: ties sorted by id, and its organisations, sorted too, with the days on which they had one. */
export interface LivedNetwork extends DayRange {
  readonly ties: readonly LivedTie[];
  readonly organizations: ReadonlyMap<string, readonly DayRange[]>;
}

/** What the view lets through on one day or another, back to the first tie and up to the end of the window, where everything that still runs is cut off. */
export function livedNetwork({ recorded, view }: FileRequest): LivedNetwork {
  const ties = drawnTies(ledgerOn(recorded.ledger, view.basis), view).flatMap((tie) => {
    const spells = tie.spells.filter((spell) => passes(spell, view)).flatMap(livedSpell);
    return spells.length > 0 ? [{ tie, spells }] : [];
  });
  const starts = ties.flatMap(({ spells }) => spells.map(({ first }) => first));
  const first = Math.min(WINDOW.first, ...starts) as Day;
  return { first, last: WINDOW.last, ties, organizations: livesOf(ties) };
}

/** The spells as stretches without a gap, joined where nothing lies between them. */
export function joined(spells: readonly DayRange[]): readonly DayRange[] {
  const sorted = [...spells].sort((a, b) => a.first - b.first || a.last - b.last);
  const stretches: DayRange[] = [];
  for (const { first, last } of sorted) {
    const running = stretches.at(-1);
    if (!running || running.last + 1 < first) stretches.push({ first, last });
    else if (running.last < last) stretches.splice(-1, 1, { first: running.first, last });
  }
  return stretches;
}

function livedSpell(state: Spell): readonly LivedSpell[] {
  const end = Math.min((state.to ?? Number.POSITIVE_INFINITY) - 1, WINDOW.last) as Day;
  return state.from <= end ? [{ first: state.from, last: end, state }] : [];
}

function livesOf(ties: readonly LivedTie[]): LivedNetwork['organizations'] {
  const spells = new Map<string, DayRange[]>();
  for (const { tie, spells: lived } of ties) {
    for (const id of [tie.from, tie.to]) spells.set(id, [...(spells.get(id) ?? []), ...lived]);
  }
  const ids = [...spells.keys()].sort();
  return new Map(ids.map((id) => [id, joined(spells.get(id) ?? [])]));
}
