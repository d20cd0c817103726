import { ledgerOn } from '../../domain/basis.ts';
import type { Snapshot, TieOnDay } from '../../domain/snapshot.ts';
import { reportSnapshot, type SnapshotReport } from '../../domain/snapshot-report.ts';
import { formatDay } from '../../domain/time/day.ts';
import { type ShownTie, shownTies } from '../../scene/shown-ties.ts';
import { columnsOf, tableCsv } from './csv.ts';
import type { FileRequest } from './file-request.ts';
import type { Codes } from './legend.ts';
import { provenanceColumns, provenanceOf } from './provenance.ts';
import { partyColumns, sourceColumns, stateColumns } from './tie-columns.ts';

/** The report of a snapshot, beside where it comes from under a key of its own: without it the file is what `ledger at --json` prints. */
export function snapshotFile(request: FileRequest) {
  const report = snapshotReport(request);
  const events = report.ties.flatMap((tie) => tie.events);
  return { ...report, provenance: provenanceOf(request, codesOf(report.ties), events) };
}

/** The ties that the view shows on its day in the very shape of `ledger at --json`, nothing more in it; a view that lets everything through gives what that prints. */
export function snapshotReport(request: FileRequest): SnapshotReport {
  const ties = tiesOf(request).map(({ tie }) => tie);
  const organizations = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].sort();
  const snapshot: Snapshot = { day: request.view.at, organizations, ties };
  return reportSnapshot(snapshot, request.recorded.ledger, request.background);
}

/** The same as a table, one tie a row, as the page's table lists them. */
export function snapshotCsv(request: FileRequest): string {
  const day = formatDay(request.view.at);
  const rows = tiesOf(request);
  const tie = (row: ShownTie) => row.tie;
  return tableCsv<ShownTie>(
    [
      ...columnsOf('', partyColumns(request), tie),
      ...columnsOf('', stateColumns(request), tie),
      { id: 'in_focus', cell: ({ inFocus }) => inFocus },
      ...sourceColumns<ShownTie>(request, (row) => row.tie.events),
      { id: 'day', cell: () => day },
      ...provenanceColumns(request, codesOf(rows.map(tie))),
    ],
    rows,
  );
}

function codesOf(ties: readonly Pick<TieOnDay, 'kind' | 'standing'>[]): Codes {
  return { kind: ties.map(({ kind }) => kind), standing: ties.map(({ standing }) => standing) };
}

function tiesOf({ recorded, view }: FileRequest): readonly ShownTie[] {
  return shownTies(ledgerOn(recorded.ledger, view.basis), view);
}
