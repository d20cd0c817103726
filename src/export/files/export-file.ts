import { formatDay } from '../../domain/time/day.ts';
import type { ViewState } from '../../viewstate/view-state.ts';
import { comparisonCsv, comparisonFile } from './comparison-file.ts';
import { eventsCsv, eventsReport } from './events-file.ts';
import { type DataFile, FILE_IDS, type FileId, type FileRequest } from './file-request.ts';
import { networkGexf } from './gexf.ts';
import { ledgerReport } from './ledger-file.ts';
import { dayPart, fileName, writeJson } from './provenance.ts';
import { snapshotCsv, snapshotFile } from './snapshot-file.ts';
import { rangeOf } from './told-events.ts';

/** How to make a file: what names it, and what it says. */
interface Maker {
  readonly name: (request: FileRequest) => readonly string[];
  readonly text: (request: FileRequest) => string;
}

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  gexf: 'application/gexf+xml',
} as const;

const MAKERS: Readonly<Record<FileId, Maker>> = {
  'snapshot.csv': { name: snapshotName, text: snapshotCsv },
  'snapshot.json': {
    name: snapshotName,
    text: (request) => writeJson(snapshotFile(request)),
  },
  'comparison.csv': { name: comparisonName, text: comparisonCsv },
  'comparison.json': {
    name: comparisonName,
    text: (request) => writeJson(comparisonFile(request)),
  },
  'events.csv': { name: eventsName, text: eventsCsv },
  'events.json': { name: eventsName, text: (request) => writeJson(eventsReport(request)) },
  'network.gexf': { name: (request) => [dayPart(request), 'network'], text: networkGexf },
  'ledger.json': {
    name: ({ recorded, words }) => ['ledger', recorded.version, words.language],
    text: (request) => writeJson(ledgerReport(request)),
  },
};

/** The files that a view can give, in the order in which they are offered: a comparison only where the view compares two days. */
export function offeredFiles({ vs }: Pick<ViewState, 'vs'>): readonly FileId[] {
  return FILE_IDS.filter((id) => vs !== null || whatOf(id) !== 'comparison');
}

/** What a file holds, and the format it has: the keys of its name and its notes in the wording. */
export function whatOf(id: FileId): What {
  return id.slice(0, id.indexOf('.')) as What;
}

/** The format of a file, which is the end of its name. */
export function formatOf(id: FileId): Format {
  return id.slice(id.indexOf('.') + 1) as Format;
}

/** Makes a file of data of a view. Throws where a comparison is asked of a view that compares nothing. */
export function exportFile(request: FileRequest): DataFile {
  const { name, text } = MAKERS[request.file];
  const format = formatOf(request.file);
  return { name: fileName(name(request), format), type: TYPES[format], text: text(request) };
}

type What = FileId extends `${infer Name}.${string}` ? Name : never;
type Format = keyof typeof TYPES;

function snapshotName(request: FileRequest): readonly string[] {
  return [dayPart(request), 'snapshot'];
}

function comparisonName(request: FileRequest): readonly string[] {
  const { vs } = request.view;
  return [...(vs === null ? [] : [formatDay(vs), 'to']), dayPart(request), 'comparison'];
}

function eventsName(request: FileRequest): readonly string[] {
  const { first, last } = rangeOf(request);
  return [formatDay(first), 'to', formatDay(last), 'events'];
}
