import { createHash } from 'node:crypto';
import type { Background } from '../domain/background.ts';
import { indexLedger } from '../domain/indexed-ledger.ts';
import { LANGUAGES, type Language } from '../domain/vocabulary.ts';
import type { Keyframes } from '../layout/keyframes.ts';
import { networkOf } from '../layout/temporal-network.ts';
import type { BackgroundFile, DatasetFiles, LedgerFile } from './dataset-file.ts';
import { fileSources } from './filed-sources.ts';
import { fileKeyframes } from './filed-tracks.ts';
import { keptKeyframes } from './kept-keyframes.ts';
import { inLanguage } from './languages/in-language.ts';
import { type LocatedLedger, plainBackground, plainLedger } from './located-ledger.ts';

/** Layout units to which control points are rounded: about a pixel on a screen, and no jump, since the curve stays smooth. */
export const QUANTUM = 2;

/** Turns a checked ledger into the files that the browser fetches, two for each language; the same ledger always gives the same bytes. */
export function compileLedger(ledger: LocatedLedger): DatasetFiles {
  const plain = plainLedger(ledger);
  const ids = plain.organizations.map(({ id }) => id);
  const drawn = {
    ...plain,
    positions: {
      core: fileKeyframes(keyframesOf(ledger, 'core'), ids, QUANTUM),
      all: fileKeyframes(keyframesOf(ledger, 'all'), ids, QUANTUM),
    },
  };
  const read = plainBackground(ledger);
  const version = digest([drawn, read]);
  const files = LANGUAGES.map((language) => [
    language,
    {
      ledger: fileLedger({ version, ...drawn }, language),
      background: fileBackground({ version, ...inLanguage(read, language) }),
    },
  ]);
  return Object.fromEntries(files) as DatasetFiles;
}

/** Where everybody stands at any date: `core` lays out those of tier 1 and the ties between them, `all` everybody. */
export function keyframesOf(ledger: LocatedLedger, who: 'core' | 'all'): Keyframes {
  return keptKeyframes(networkOf(indexLedger(plainLedger(ledger)), who));
}

function fileLedger(
  drawn: ReturnType<typeof plainLedger> & Pick<LedgerFile, 'version' | 'positions'>,
  language: Language,
): LedgerFile {
  return {
    ...drawn,
    events: drawn.events.map(({ date, effective, ...rest }) => ({
      ...inLanguage(rest, language),
      date: date.text,
      ...(effective && { effective: effective.text }),
    })),
  };
}

function fileBackground(read: Background & Pick<BackgroundFile, 'version'>): BackgroundFile {
  const places = new Map(read.sources.map(({ id }, index) => [id, index]));
  const cite = <Value extends { readonly sources: readonly string[] }>(record: Value) => ({
    ...record,
    sources: record.sources.flatMap((id) => places.get(id) ?? []),
  });
  return {
    ...read,
    sources: fileSources(read.sources),
    events: Object.fromEntries(Object.entries(read.events).map(([id, told]) => [id, cite(told)])),
    claims: read.claims.map(cite),
  };
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}
