import type { ReactNode } from 'react';
import type { Words } from '../../i18n/words.ts';
import type { Column } from './columns.ts';
import { ROLES } from './table-roles.ts';
import { columnName } from './table-row.ts';

interface CellProps {
  readonly column: Column;
  readonly words: Words;
  readonly children: ReactNode;
}

/** A cell that carries its column's name, which the cards of narrow screens show; an empty one holds a dash. */
export function Cell({ column, words, children }: CellProps) {
  return (
    <td
      role={ROLES.cell}
      className={`table-cell table-cell-${column}`}
      data-label={columnName(column, words)}
    >
      {children || '–'}
    </td>
  );
}
