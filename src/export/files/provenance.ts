import { formatDay } from '../../domain/time/day.ts';
import { wordTitle } from '../sheet-title.ts';
import { sourcesOf } from './cited.ts';
import type { Column } from './csv.ts';
import type { FileRequest } from './file-request.ts';
import { type Codes, legendLine, legendOf } from './legend.ts';

/** What the ledger may be used under. */
export const LICENCE = 'CC BY 4.0';

/** Where a file comes from, whatever it holds. The day of access is left out: the version says more, and the same view gives the same bytes. */
export function originOf({ recorded, words, link }: FileRequest) {
  return { language: words.language, ledgerVersion: recorded.version, licence: LICENCE, link };
}

/** The same for a file of a view: what the view shows of which day, what the codes in the file mean, and who is cited. `events` are the ids of those that the file rests on. */
export function provenanceOf(request: FileRequest, codes: Codes, events: readonly string[]) {
  const { view, background } = request;
  return {
    title: titleOf(request),
    day: formatDay(view.at),
    ...(view.vs !== null && { comparedWith: formatDay(view.vs) }),
    basis: view.basis,
    ...originOf(request),
    legend: legendOf(codes, request),
    sources: sourcesOf(background, events).map(({ id, publisher, date, url }) => ({
      id,
      publisher,
      ...(date !== undefined && { date }),
      url,
    })),
  };
}

/**
 * The same as columns of a table, alike in every row, whose sources stand in columns of their own. Comment lines and a
 * last line of another kind would break spreadsheets and parsers; columns do not, and a row that is copied elsewhere
 * still says where it comes from.
 */
export function provenanceColumns(request: FileRequest, codes: Codes): readonly Column<unknown>[] {
  const { ledgerVersion, licence, link } = originOf(request);
  const title = titleOf(request);
  const legend = legendLine(legendOf(codes, request));
  return [
    { id: 'view_title', cell: () => title },
    { id: 'view_day', cell: () => formatDay(request.view.at) },
    { id: 'legend', cell: () => legend },
    { id: 'basis', cell: () => request.view.basis },
    { id: 'ledger_version', cell: () => ledgerVersion },
    { id: 'licence', cell: () => licence },
    { id: 'link', cell: () => link },
  ];
}

/** What the view shows, as pictures of it are titled. */
export function titleOf(request: FileRequest): string {
  return wordTitle(request, request.recorded.ledger);
}

/** The name of a file out of what tells it from others, in letters that every file system takes. */
export function fileName(parts: readonly string[], extension: string): string {
  const words = ['entente', ...parts].map((part) => part.replaceAll(/[^\w-]/g, '')).filter(Boolean);
  return `${words.join('-')}.${extension}`;
}

/** The day that a file shows, as its name has it. */
export function dayPart({ view }: FileRequest): string {
  return formatDay(view.at);
}

/** JSON as the ledger's commands print it. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
