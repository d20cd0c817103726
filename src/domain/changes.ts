import { isEqual } from './equal.ts';
import type { Snapshot, TieOnDay } from './snapshot.ts';
import type { Tie } from './ties.ts';
import type { Day } from './time/day.ts';

/** What turns one snapshot into another, each list sorted by id. */
export interface Changes {
  readonly added: readonly TieOnDay[];
  readonly removed: readonly TieOnDay[];
  readonly changed: readonly {
    readonly id: string;
    readonly before: TieOnDay;
    readonly after: TieOnDay;
  }[];
}

/** The ties that must be added, removed and replaced to get from one snapshot to the other, in either direction of time. */
export function changesBetween(
  before: Pick<Snapshot, 'ties'>,
  after: Pick<Snapshot, 'ties'>,
): Changes {
  const old = new Map(before.ties.map((tie) => [tie.id, tie]));
  const kept = new Set(after.ties.map((tie) => tie.id));
  return {
    added: after.ties.filter((tie) => !old.has(tie.id)),
    removed: before.ties.filter((tie) => !kept.has(tie.id)),
    changed: after.ties.flatMap((tie) => {
      const earlier = old.get(tie.id);
      return earlier && !isEqual(earlier, tie) ? [{ id: tie.id, before: earlier, after: tie }] : [];
    }),
  };
}

/** The days on which any of the ties moves, ascending and each once. */
export function changeDays(ties: readonly Pick<Tie, 'marks'>[]): Day[] {
  const days = new Set(ties.flatMap((tie) => tie.marks.map((mark) => mark.day)));
  return [...days].sort((a, b) => a - b);
}

/** The first of the ascending days that is after `day`, or null. */
export function nextChange(days: readonly Day[], day: Day): Day | null {
  return days.find((candidate) => candidate > day) ?? null;
}

/** The last of the ascending days that is before `day`, or null. */
export function previousChange(days: readonly Day[], day: Day): Day | null {
  return days.findLast((candidate) => candidate < day) ?? null;
}
