import { createHash } from 'node:crypto';
import type { Story } from '../domain/story.ts';
import { LANGUAGES, type Language } from '../domain/vocabulary.ts';
import { checkLedger } from './check-ledger.ts';
import { compileLedger, filesOf } from './compile.ts';
import type { DatasetFiles } from './dataset-file.ts';
import { readKept } from './kept-file.ts';
import { inLanguage } from './languages/in-language.ts';
import type { LocatedLedger } from './located-ledger.ts';
import { formatProblem } from './problem.ts';

export const PARTS = ['ledger', 'background'] as const;

/** One file that a browser fetches. */
export interface CompiledFile {
  readonly part: (typeof PARTS)[number];
  readonly language: Language;
  readonly source: string;
}

/** The ledger and the stories of a folder. Throws an error that lists the problems of the folder, damaged kept files among them. */
export function checkedFolder(folder: string): {
  readonly ledger: LocatedLedger;
  readonly stories: readonly Story[];
} {
  const { ledger, stories, problems } = checkLedger(folder);
  if (problems.length === 0) return { ledger, stories };
  throw new Error(`The ledger has problems:\n${problems.map(formatProblem).join('\n')}`);
}

/** The files of the ledger as it stands. */
export function compileCurrent(ledger: LocatedLedger): CompiledFile[] {
  return asFiles(compileLedger(ledger));
}

/** The files of a kept version. Throws where its file is missing or damaged. */
export function compileKept(folder: string, version: string): CompiledFile[] {
  return asFiles(filesOf(readKept(folder, version)));
}

/** The stories in each language, as one file each. They are told of the ledger as it stands, so earlier versions keep none. */
export function compileStories(stories: readonly Story[]): ReadonlyMap<Language, string> {
  return new Map(
    LANGUAGES.map((language) => [language, JSON.stringify(inLanguage(stories, language))]),
  );
}

/** Where the stories of a language are built to. */
export function storiesName(language: Language, source: string): string {
  return `assets/stories-${language}-${hashOf([source])}.json`;
}

/** Where the files of the ledger as it stands are built to: each name changes with what is in it. */
export function builtName({ part, language, source }: CompiledFile): string {
  return `assets/${part}-${language}-${hashOf([source])}.json`;
}

/** The folder that the files of a kept version are built to, so that nothing takes them for files that every visit needs; its name changes with what is in any of them. */
export function keptFolder(version: string, files: readonly CompiledFile[]): string {
  return `assets/kept/${version}-${hashOf(files.map(({ source }) => source))}/`;
}

function asFiles(compiled: DatasetFiles): CompiledFile[] {
  return LANGUAGES.flatMap((language) =>
    PARTS.map((part) => ({ part, language, source: JSON.stringify(compiled[language][part]) })),
  );
}

function hashOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(source);
  return hash.digest('hex').slice(0, 8);
}
