import { type IndexedLedger, indexLedger } from '../domain/indexed-ledger.ts';
import { type CivilDate, parseCivilDate } from '../domain/time/civil-date.ts';
import type { Point } from '../layout/point.ts';
import type { DatasetFile } from './dataset-file.ts';

/** The bundled ledger, ready to be asked. */
export interface Dataset {
  readonly version: string;
  readonly ledger: IndexedLedger;
  readonly positions: ReadonlyMap<string, Point>;
}

/** Reads a fetched dataset file. Throws an error that names what is wrong where it is not one. */
export function parseDataset(value: unknown): Dataset {
  if (!isDatasetFile(value)) throw new Error('The ledger file is damaged: it lacks its lists.');
  const events = value.events.map(({ date, effective, ...rest }) => ({
    ...rest,
    date: dateFrom(date),
    ...(effective !== undefined && { effective: dateFrom(effective) }),
  }));
  const places = Object.entries(value.positions).map(([id, [x, y]]) => [id, { x, y }] as const);
  return {
    version: value.version,
    ledger: indexLedger({ ...value, events }),
    positions: new Map(places),
  };
}

function dateFrom(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (!date) throw new Error(`The ledger file is damaged: ${text} is not a date.`);
  return date;
}

function isDatasetFile(value: unknown): value is DatasetFile {
  if (typeof value !== 'object' || value === null) return false;
  const { version, organizations, events, sources, positions } = value as Partial<DatasetFile>;
  const lists = [organizations, events, sources];
  return (
    typeof version === 'string' &&
    typeof positions === 'object' &&
    positions !== null &&
    lists.every(Array.isArray)
  );
}
