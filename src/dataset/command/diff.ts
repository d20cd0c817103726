import { changesBetween } from '../../domain/changes.ts';
import { snapshotAt } from '../../domain/snapshot.ts';
import { reportChanges } from '../../domain/snapshot-report.ts';
import { formatDay } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';
import { type Answer, type Context, formatTable, readDays } from './command.ts';

/** What turns one day's ties into another's. */
export function runDiff({ index, background, dates }: Context): Answer {
  const [from = WINDOW.first, to = WINDOW.last] = readDays(dates, 2);
  const changes = changesBetween(snapshotAt(index.ties, from), snapshotAt(index.ties, to));
  const rows = [
    ...changes.added.map((tie) => ['+', tie.id, tie.standing]),
    ...changes.removed.map((tie) => ['−', tie.id, tie.standing]),
    ...changes.changed.map(({ id, before, after }) => [
      '~',
      id,
      `${before.standing} → ${after.standing}`,
    ]),
  ];
  const { added, removed, changed } = changes;
  const summary = `${formatDay(from)} → ${formatDay(to)}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`;
  return {
    json: reportChanges(formatDay(from), formatDay(to), changes, background),
    table: `${formatTable([['', 'tie', 'standing'], ...rows])}\n${summary}`,
  };
}
