import type { Words } from '../../i18n/words.ts';
import { COLUMNS, type Column, type Sorting } from './columns.ts';
import { SortHeader } from './SortHeader.tsx';
import { ROLES } from './table-roles.ts';
import { columnName } from './table-row.ts';

interface TableHeadProps {
  readonly sorting: Sorting;
  readonly words: Words;
  readonly onSort: (column: Column) => void;
}

/** The column headers, each with the button that sorts by it. */
export function TableHead({ sorting, words, onSort }: TableHeadProps) {
  return (
    <thead className="table-head" role={ROLES.group}>
      <tr role={ROLES.row}>
        {COLUMNS.map((column) => (
          <SortHeader
            key={column}
            name={columnName(column, words)}
            label={words.messages.table.sortBy(columnName(column, words))}
            direction={directionOf(sorting, column)}
            onSort={() => onSort(column)}
          />
        ))}
      </tr>
    </thead>
  );
}

function directionOf(sorting: Sorting, column: Column): 'ascending' | 'descending' | 'none' {
  if (sorting?.column !== column) return 'none';
  return sorting.descending ? 'descending' : 'ascending';
}
