/** Roles said outright, since the stylesheet turns rows into cards on narrow screens and some browsers then drop the built-in ones. */
export const ROLES = {
  table: 'table',
  group: 'rowgroup',
  row: 'row',
  columnHeader: 'columnheader',
  rowHeader: 'rowheader',
  cell: 'cell',
} as const;
