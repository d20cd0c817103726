import { snapshotAt } from '../../domain/snapshot.ts';
import { reportSnapshot } from '../../domain/snapshot-report.ts';
import { WINDOW } from '../../domain/time/window.ts';
import { type Answer, type Context, formatTable, readDays } from './command.ts';

/** What stands on a day. */
export function runAt({ index, background, dates }: Context): Answer {
  const [day = WINDOW.last] = readDays(dates, 1);
  const report = reportSnapshot(snapshotAt(index.ties, day), index, background);
  const rows = report.ties.map((tie) => [
    tie.id,
    tie.standing,
    tie.since,
    tie.terms.exclusivity ?? '',
    tie.deals.map((deal) => `${deal.id} (${deal.standing})`).join(', '),
  ]);
  const header = ['tie', 'standing', 'since', 'exclusivity', 'deals'];
  const summary = `${report.date}: ${report.ties.length} ties, ${report.organizations.length} organisations`;
  return { json: report, table: `${formatTable([header, ...rows])}\n${summary}` };
}
