import { snapshotAt } from '../../domain/snapshot.ts';
import { reportSnapshot } from '../../domain/snapshot-report.ts';
import { type Answer, type Context, dayAt, formatTable } from './command.ts';

/** What stands on a day. */
export function runAt({ index, dates }: Context): Answer {
  const report = reportSnapshot(snapshotAt(index.ties, dayAt(dates, 0)), index);
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
