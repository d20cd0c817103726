interface Row {
  readonly id: string;
}

/** What is needed of a guest's data set to bring it up to date. */
export interface RowSet<Kept extends Row> {
  add(rows: Kept[]): unknown;
  update(rows: Kept[]): unknown;
  remove(ids: string[]): unknown;
}

/** Makes a data set hold exactly the new rows, touching only those that differ from the old ones. */
export function syncRows<Kept extends Row>(
  set: RowSet<Kept>,
  before: readonly Kept[],
  after: readonly Kept[],
): void {
  const old = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  const kept = new Set(after.map((row) => row.id));
  const gone = before.map((row) => row.id).filter((id) => !kept.has(id));
  const fresh = after.filter((row) => !old.has(row.id));
  const changed = after.filter((row) => old.has(row.id) && old.get(row.id) !== JSON.stringify(row));
  if (gone.length > 0) set.remove(gone);
  if (changed.length > 0) set.update(changed);
  if (fresh.length > 0) set.add(fresh);
}
