import { useId, useMemo, useState } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import type { GhostTie } from '../../scene/scenario-scene.ts';
import type { TableScene } from '../../scene/table-scene.ts';
import { nextSorting, type Sorting } from './columns.ts';
import { EmptyGroup } from './EmptyGroup.tsx';
import { GhostGroup } from './GhostGroup.tsx';
import { sortRows } from './sort-rows.ts';
import { TableCaption } from './TableCaption.tsx';
import { TableHead } from './TableHead.tsx';
import { TieGroup } from './TieGroup.tsx';
import { ROLES } from './table-roles.ts';
import { tableRow } from './table-row.ts';
import './table.css';
import './table-cards.css';

interface TableViewProps {
  readonly scene: TableScene;
  readonly ledger: IndexedLedger;
  /** What forecasts suppose, which is listed apart and counted nowhere. */
  readonly ghosts: readonly GhostTie[];
  readonly words: Words;
}

/** The ties of a day as a sortable table, equal in information to the graph. */
export function TableView({ scene, ledger, ghosts, words }: TableViewProps) {
  const [sorting, setSorting] = useState<Sorting>(null);
  const captionId = useId();
  const [focused, others] = useMemo(() => {
    const worded = (ties: typeof scene.focused) =>
      ties.map((tie) => tableRow(tie, scene.disputed.has(tie.id), ledger, words));
    const groups = [worded(scene.focused), worded(scene.others)] as const;
    return groups.map((rows) => sortRows(rows, sorting, words.language));
  }, [scene, ledger, words, sorting]);
  const { table } = words.messages;
  const isSplit = scene.others.length > 0;
  const isEmpty = !isSplit && scene.focused.length === 0;
  return (
    <div className="table-view">
      <table className="table-ties" role={ROLES.table} aria-labelledby={captionId}>
        <TableCaption id={captionId} scene={scene} words={words} />
        <TableHead
          sorting={sorting}
          words={words}
          onSort={(column) => setSorting(nextSorting(sorting, column))}
        />
        {isEmpty && <EmptyGroup text={table.empty} />}
        {!isEmpty && (
          <TieGroup
            rows={focused ?? []}
            words={words}
            title={isSplit ? table.focused(scene.focused.length) : null}
          />
        )}
        {isSplit && (
          <TieGroup
            rows={others ?? []}
            words={words}
            title={table.others(scene.others.length)}
            isSoft
          />
        )}
        {ghosts.length > 0 && <GhostGroup ghosts={ghosts} ledger={ledger} words={words} />}
      </table>
    </div>
  );
}
