import type { Background } from '../domain/background.ts';
import { LANGUAGES, type Language } from '../domain/vocabulary.ts';
import type { BackgroundFile, DatasetFiles, LedgerFile } from './dataset-file.ts';
import { fileSources } from './filed-sources.ts';
import { derivedTexts, type KeptLedger, keepLedger } from './kept-ledger.ts';
import { inLanguage } from './languages/in-language.ts';
import type { LocatedLedger } from './located-ledger.ts';

export { keyframesOf, QUANTUM } from './kept-ledger.ts';

/** Turns a checked ledger into the files that the browser fetches, two for each language; the same ledger always gives the same bytes. */
export function compileLedger(ledger: LocatedLedger): DatasetFiles {
  return filesOf(keepLedger(ledger));
}

/** The files of a ledger that was kept, with the positions and the Traditional Chinese of its day. */
export function filesOf(kept: KeptLedger): DatasetFiles {
  const { version, records, positions } = kept;
  const derived = new Map(
    derivedTexts(records).map((text, index) => [text, kept.traditional[index] ?? text]),
  );
  const said = <Value>(value: Value, language: Language) =>
    inLanguage(value, language, (text) => derived.get(text) ?? text);
  const files = LANGUAGES.map((language) => {
    const ledger: LedgerFile = {
      version,
      organizations: records.organizations,
      events: said(records.events, language),
      positions,
    };
    const background = fileBackground(version, said(records.background, language));
    return [language, { ledger, background }];
  });
  return Object.fromEntries(files) as DatasetFiles;
}

function fileBackground(version: string, read: Background): BackgroundFile {
  const places = new Map(read.sources.map(({ id }, index) => [id, index]));
  const cite = <Value extends { readonly sources: readonly string[] }>(record: Value) => ({
    ...record,
    sources: record.sources.flatMap((id) => places.get(id) ?? []),
  });
  return {
    version,
    ...read,
    sources: fileSources(read.sources),
    events: Object.fromEntries(Object.entries(read.events).map(([id, told]) => [id, cite(told)])),
    claims: read.claims.map(cite),
  };
}
