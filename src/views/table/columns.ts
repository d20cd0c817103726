/** The table's columns, in their order. */
export const COLUMNS = ['from', 'to', 'kind', 'standing', 'since', 'terms', 'amount'] as const;

export type Column = (typeof COLUMNS)[number];

/** Which column the reader sorts by; null is the order of the ids, as the scene gives it. */
export type Sorting = { readonly column: Column; readonly descending: boolean } | null;

/** The sorting after a press on a column: ascending, then descending, then as given again. */
export function nextSorting(sorting: Sorting, column: Column): Sorting {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? null : { column, descending: true };
}
