import { ledgerOn } from '../../domain/basis.ts';
import type { Changes } from '../../domain/changes.ts';
import type { TieOnDay } from '../../domain/snapshot.ts';
import { reportChanges } from '../../domain/snapshot-report.ts';
import { formatDay } from '../../domain/time/day.ts';
import {
  buildCompareScene,
  type ComparedTie,
  type CompareScene,
  differenceOf,
  eventsBetween,
} from '../../scene/compare-scene.ts';
import { CHANGES } from '../../scene/drawn-graph.ts';
import { columnsOf, tableCsv } from './csv.ts';
import type { FileRequest } from './file-request.ts';
import type { Codes } from './legend.ts';
import { provenanceColumns, provenanceOf } from './provenance.ts';
import { partyColumns, sourceColumns, stateColumns } from './tie-columns.ts';

/** The report of a comparison, beside where it comes from under a key of its own: without it the file is what `ledger diff --json` prints. Throws where the view compares nothing. */
export function comparisonFile(request: FileRequest) {
  const scene = sceneOf(request);
  const ties = differing(scene);
  const events = ties.flatMap(({ tie }) => tie.events);
  const provenance = provenanceOf(request, codesOf(ties), events);
  return { ...comparisonReport(request, scene), provenance };
}

/** What the view's day has otherwise than the day compared with, in the very shape of `ledger diff --json`. Throws where the view compares nothing. */
export function comparisonReport(request: FileRequest, scene = sceneOf(request)) {
  const { added, removed, changed } = scene.ties;
  const changes: Changes = {
    added: added.map(({ tie }) => tie),
    removed: removed.map(({ tie }) => tie),
    changed: changed.flatMap(({ tie, before }) =>
      before ? [{ id: tie.id, before, after: tie }] : [],
    ),
  };
  const [from, to] = [scene.from, scene.to].map(formatDay);
  return reportChanges(from ?? '', to ?? '', changes, request.background);
}

/** The same as a table, one tie a row, before and after side by side, with the events that lie between. Throws where the view compares nothing. */
export function comparisonCsv(request: FileRequest): string {
  const scene = sceneOf(request);
  const { from, to } = scene;
  const ties = differing(scene);
  const { tie: tieOf } = ledgerOn(request.recorded.ledger, request.view.basis);
  const between = ({ tie }: ComparedTie) => {
    const told = tieOf.get(tie.id);
    return told ? eventsBetween(told, from, to).map(({ id }) => id) : [];
  };
  return tableCsv<ComparedTie>(
    [
      { id: 'change', cell: ({ change }) => change },
      ...columnsOf('', partyColumns(request), ({ tie }: ComparedTie) => tie),
      { id: 'what_changed', cell: writeDifference },
      ...columnsOf('before_', stateColumns(request), ({ before }: ComparedTie) => before),
      ...columnsOf('after_', stateColumns(request), afterOf),
      ...sourceColumns(request, between),
      { id: 'before_day', cell: () => formatDay(from) },
      { id: 'after_day', cell: () => formatDay(to) },
      ...provenanceColumns(request, codesOf(ties)),
    ],
    ties,
  );
}

function sceneOf({ recorded, view }: FileRequest): CompareScene {
  const scene = buildCompareScene(ledgerOn(recorded.ledger, view.basis), view);
  if (!scene) throw new Error('A comparison needs a day to compare with.');
  return scene;
}

function differing({ ties }: CompareScene): readonly ComparedTie[] {
  return CHANGES.filter((change) => change !== 'same').flatMap((change) => ties[change]);
}

function codesOf(ties: readonly ComparedTie[]): Codes {
  return {
    change: ties.map(({ change }) => change),
    kind: ties.map(({ tie }) => tie.kind),
    standing: ties.flatMap(({ tie, before }) => [
      tie.standing,
      ...(before ? [before.standing] : []),
    ]),
  };
}

function afterOf({ change, tie }: ComparedTie): TieOnDay | null {
  return change === 'removed' ? null : tie;
}

/** What of a changed tie is different; empty where only more has been told of it. */
function writeDifference({ change, tie, before }: ComparedTie): string | null {
  if (change !== 'changed' || !before) return null;
  const { standing, terms, deals } = differenceOf(before, tie);
  const ids = deals.map((deal) => `deal:${(deal.after ?? deal.before)?.id ?? ''}`);
  return [...(standing ? ['standing'] : []), ...terms, ...ids].join(' ');
}
