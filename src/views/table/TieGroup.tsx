import type { Words } from '../../i18n/words.ts';
import { TieRow } from './TieRow.tsx';
import { ROLES } from './table-roles.ts';
import { COLUMN_COUNT, type TableRow } from './table-row.ts';

interface TieGroupProps {
  readonly rows: readonly TableRow[];
  readonly words: Words;
  readonly title: string | null;
  readonly isSoft?: boolean;
}

/** A body of the table, under a header row where it has a title. */
export function TieGroup({ rows, words, title, isSoft = false }: TieGroupProps) {
  const className = isSoft ? 'table-group table-group-soft' : 'table-group';
  return (
    <tbody className={className} role={ROLES.group}>
      {title !== null && (
        <tr className="table-group-title" role={ROLES.row}>
          <th
            scope="rowgroup"
            role={ROLES.rowHeader}
            colSpan={COLUMN_COUNT}
            aria-colspan={COLUMN_COUNT}
          >
            {title}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <TieRow key={row.tie.id} row={row} words={words} />
      ))}
    </tbody>
  );
}
