import type { Tie, TieState } from './ties.ts';
import type { Day } from './time/day.ts';
import { contains } from './time/interval.ts';
import type { TieKind } from './vocabulary.ts';

/** A tie as it stands on one day; `events` are those that moved it up to that day, in the order told. */
export interface TieOnDay extends TieState {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly events: readonly string[];
}

/** The organisations that have a tie on a day and those ties, both sorted by id. */
export interface Snapshot {
  readonly day: Day;
  readonly organizations: readonly string[];
  readonly ties: readonly TieOnDay[];
}

/** What stands on a day: of every tie the one spell that contains it. `ties` must be sorted by id, as `tiesFrom` gives them. */
export function snapshotAt(ties: readonly Tie[], day: Day): Snapshot {
  const standing = tiesOnDay(ties, day);
  const organizations = new Set(standing.flatMap((tie) => [tie.from, tie.to]));
  return { day, organizations: [...organizations].sort(), ties: standing };
}

/** The ties that stand on a day, in the order given. */
export function tiesOnDay(ties: readonly Tie[], day: Day): TieOnDay[] {
  const standing: TieOnDay[] = [];
  for (const tie of ties) {
    const onDay = tieOnDay(tie, day);
    if (onDay) standing.push(onDay);
  }
  return standing;
}

/** A tie as it stands from day to day, up to the next day on which something about it is told. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly value: TieOnDay | null;
}

const lastStretch = new WeakMap<Tie, Stretch>();

/** The tie as it stands on a day, or null where it does not; the same object on all days between two turns, as long as they are asked for in a row. */
export function tieOnDay(tie: Tie, day: Day): TieOnDay | null {
  const last = lastStretch.get(tie);
  if (last && last.from <= day && day < last.to) return last.value;
  const stretch = stretchAround(tie, day);
  lastStretch.set(tie, stretch);
  return stretch.value;
}

function stretchAround(tie: Tie, day: Day): Stretch {
  const turns = [
    ...tie.spells.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    ...tie.marks.map((mark) => mark.day),
  ];
  const from = Math.max(Number.NEGATIVE_INFINITY, ...turns.filter((turn) => turn <= day));
  const to = Math.min(Number.POSITIVE_INFINITY, ...turns.filter((turn) => turn > day));
  return { from, to, value: foldOn(tie, day) };
}

function foldOn(tie: Tie, day: Day): TieOnDay | null {
  const spell = tie.spells.find((candidate) => contains(candidate, day));
  if (!spell) return null;
  const { standing, since, terms, deals } = spell;
  const told = tie.marks.filter((mark) => mark.day <= day).map((mark) => mark.event);
  const { id, from, to, kind } = tie;
  const events = told.map((event) => event.id);
  return { id, from, to, kind, standing, since, terms, deals, events };
}
