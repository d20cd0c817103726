/** A data set of the timeline's guest: as much of one as our rows use. Like the guest, it refuses to add twice and to update what is not there. */
export class FakeRowSet<Row extends { readonly id: string }> {
  /** What was done to rows, in order, as `add id`, `update id` or `remove id`. */
  touched: string[] = [];
  private readonly held: Map<string, Row>;

  constructor(rows: readonly Row[] = []) {
    this.held = new Map(rows.map((row) => [row.id, row]));
  }

  rows(): Row[] {
    return [...this.held.values()];
  }

  add(rows: Row[]): void {
    for (const row of rows) this.put('add', row, false);
  }

  update(rows: Row[]): void {
    for (const row of rows) this.put('update', row, true);
  }

  remove(ids: string[]): void {
    for (const id of ids) {
      this.touched.push(`remove ${id}`);
      this.held.delete(id);
    }
  }

  private put(act: string, row: Row, isKnown: boolean): void {
    if (this.held.has(row.id) !== isKnown) throw new Error(`Cannot ${act} ${row.id}`);
    this.touched.push(`${act} ${row.id}`);
    this.held.set(row.id, row);
  }
}
