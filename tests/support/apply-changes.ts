import type { Changes } from '../../src/domain/changes.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { Day } from '../../src/domain/time/day.ts';

/** The snapshot that the changes lead to, on the day to which they lead. */
export function applyChanges(snapshot: Snapshot, changes: Changes, day: Day): Snapshot {
  const ties = new Map(snapshot.ties.map((tie) => [tie.id, tie]));
  for (const { id } of changes.removed) ties.delete(id);
  for (const { id, after } of changes.changed) ties.set(id, after);
  for (const tie of changes.added) ties.set(tie.id, tie);
  const left = [...ties.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const organizations = [...new Set(left.flatMap((tie) => [tie.from, tie.to]))].sort();
  return { day, organizations, ties: left };
}
