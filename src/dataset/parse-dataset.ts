import type { Source } from '../domain/background.ts';
import { type IndexedBackground, indexBackground } from '../domain/indexed-background.ts';
import { type IndexedLedger, indexLedger } from '../domain/indexed-ledger.ts';
import type { Keyframes } from '../layout/keyframes.ts';
import type { BackgroundFile, LedgerFile } from './dataset-file.ts';
import { eventsFrom } from './filed-events.ts';
import { sourcesFrom } from './filed-sources.ts';
import { keyframesFrom } from './filed-tracks.ts';

/** The bundled ledger, ready to be drawn; places by who is shown. */
export interface Dataset {
  readonly version: string;
  readonly ledger: IndexedLedger;
  readonly positions: { readonly core: Keyframes; readonly all: Keyframes };
}

/** Reads a fetched ledger file. Throws an error that names what is wrong where it is not one. */
export function parseDataset(value: unknown): Dataset {
  if (!isLedgerFile(value)) throw new Error('The ledger file is damaged: it lacks its lists.');
  const ids = value.organizations.map(({ id }) => id);
  const { core, all } = value.positions;
  return {
    version: value.version,
    ledger: indexLedger({ ...value, events: eventsFrom(value.events) }),
    positions: { core: keyframesFrom(core, ids), all: keyframesFrom(all, ids) },
  };
}

/** Reads a fetched background file. Throws where it is not one, or not of the ledger's version. */
export function parseBackground(value: unknown, version: string): IndexedBackground {
  if (!isBackgroundFile(value)) {
    throw new Error('The background file is damaged: it lacks its lists.');
  }
  if (value.version !== version) {
    throw new Error(
      `The background file is of version ${value.version}, the ledger of ${version}.`,
    );
  }
  const sources = sourcesFrom(value.sources);
  const events = Object.entries(value.events).map(([id, told]) => [id, cited(told, sources)]);
  return indexBackground({
    ...value,
    sources,
    events: Object.fromEntries(events),
    claims: value.claims.map((claim) => cited(claim, sources)),
  });
}

function cited<Value extends { readonly sources: readonly number[] }>(
  record: Value,
  sources: readonly Source[],
): Omit<Value, 'sources'> & { readonly sources: readonly string[] } {
  return { ...record, sources: record.sources.flatMap((place) => sources[place]?.id ?? []) };
}

function isLedgerFile(value: unknown): value is LedgerFile {
  if (!isObject(value)) return false;
  const { version, organizations, events, positions } = value as Partial<LedgerFile>;
  return (
    typeof version === 'string' &&
    [organizations, events].every(Array.isArray) &&
    isObject(positions) &&
    isObject(positions.core) &&
    isObject(positions.all)
  );
}

function isBackgroundFile(value: unknown): value is BackgroundFile {
  if (!isObject(value)) return false;
  const file = value as Partial<BackgroundFile>;
  return (
    typeof file.version === 'string' &&
    [file.sources?.url, file.claims, file.camps, file.scenarios].every(Array.isArray) &&
    isObject(file.events) &&
    isObject(file.organizations)
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
