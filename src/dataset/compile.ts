import { createHash } from 'node:crypto';
import type { Background } from '../domain/background.ts';
import { partiesOf } from '../domain/ledger.ts';
import { LANGUAGES, type Language } from '../domain/vocabulary.ts';
import { unionLayout } from '../layout/union-layout.ts';
import type { BackgroundFile, DatasetFiles, FiledPlaces, LedgerFile } from './dataset-file.ts';
import { fileSources } from './filed-sources.ts';
import { inLanguage } from './languages/in-language.ts';
import { type LocatedLedger, plainBackground, plainLedger } from './located-ledger.ts';

/** Turns a checked ledger into the files that the browser fetches, two for each language; the same ledger always gives the same bytes. */
export function compileLedger(ledger: LocatedLedger): DatasetFiles {
  const drawn = {
    ...plainLedger(ledger),
    positions: { core: positionsOf(ledger, 'core'), all: positionsOf(ledger, 'all') },
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

/** Every organisation's place, sorted by id: `core` lays out those of tier 1 and the ties between them, `all` everybody. */
export function positionsOf(
  { organizations, events }: LocatedLedger,
  who: 'core' | 'all',
): FiledPlaces {
  const shown = organizations.filter(({ value }) => who === 'all' || value.tier === 1);
  const ids = new Set(shown.map(({ value }) => value.id));
  const pairs = events
    .flatMap(({ value }) => value.effects.map(({ tie }) => partiesOf(tie)))
    .filter(({ from, to }) => ids.has(from) && ids.has(to));
  return Object.fromEntries(
    [...unionLayout([...ids], pairs)].map(([id, { x, y }]) => [id, [x, y] as const]),
  );
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
