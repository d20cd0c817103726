import { formatDay } from '../../domain/time/day.ts';
import type { Column } from './csv.ts';
import type { FileRequest } from './file-request.ts';

/** What the ledger may be used under. */
export const LICENCE = 'CC BY 4.0';

/** Where a file comes from, for formats that have room for it. The day of access is left out: the version says more, and the same view gives the same bytes. */
export function provenanceOf({ recorded, view, link, words }: FileRequest) {
  return {
    basis: view.basis,
    language: words.language,
    ledgerVersion: recorded.version,
    licence: LICENCE,
    link,
  };
}

/**
 * The same as columns of a table, alike in every row. Comment lines and a last line of another kind would break
 * spreadsheets and parsers; columns do not, and a row that is copied elsewhere still says where it comes from.
 */
export function provenanceColumns(request: FileRequest): readonly Column<unknown>[] {
  const { basis, ledgerVersion, licence, link } = provenanceOf(request);
  return [
    { id: 'basis', cell: () => basis },
    { id: 'ledger_version', cell: () => ledgerVersion },
    { id: 'licence', cell: () => licence },
    { id: 'link', cell: () => link },
  ];
}

/** The name of a file out of what tells it from others, in letters that every file system takes. */
export function fileName(parts: readonly string[], extension: string): string {
  const words = ['entente', ...parts].map((part) => part.replaceAll(/[^\w-]/g, '')).filter(Boolean);
  return `${words.join('-')}.${extension}`;
}

/** What names the ledger in a file's name, where the file itself has a fixed shape without room for it. */
export function versionParts({ recorded }: FileRequest): readonly string[] {
  return ['ledger', recorded.version];
}

/** The day that a file shows, as its name has it. */
export function dayPart({ view }: FileRequest): string {
  return formatDay(view.at);
}

/** JSON as the ledger's commands print it. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
