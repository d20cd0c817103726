import Papa from 'papaparse';

/** A table as an independent reader reads it: a record a row by the names in the header, guards taken off as documented. */
export function readCsv(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, unguarded(cell)])),
  );
}

/** A cell without its guard: one leading apostrophe goes. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
