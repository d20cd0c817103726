import { ROLES } from './table-roles.ts';

interface SortHeaderProps {
  readonly name: string;
  readonly label: string;
  readonly direction: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}

const MARKS = { ascending: '↑', descending: '↓', none: '↕' } as const;

/** A column header; its name stays the column's, the button's says what pressing does. */
export function SortHeader({ name, label, direction, onSort }: SortHeaderProps) {
  return (
    <th scope="col" role={ROLES.columnHeader} aria-label={name} aria-sort={direction}>
      <button type="button" className="table-sort" aria-label={label} onClick={onSort}>
        {name}
        <span className="table-sort-mark" aria-hidden="true">
          {MARKS[direction]}
        </span>
      </button>
    </th>
  );
}
