import { LANGUAGES, type Language } from '../domain/vocabulary.ts';
import { type CompiledFile, PARTS } from './compile-folder.ts';

/** A file of the dataset, whatever is in it. */
export type FileKey = Pick<CompiledFile, 'part' | 'language'>;

/** What the virtual module offers; all names are addresses below the base path. */
export interface Offer {
  /** The version of the ledger as it stands. */
  readonly current: string;
  /** The name of each of its files. */
  readonly nameOf: (file: FileKey) => string;
  /** The name of the stories' file. */
  readonly storiesIn: (language: Language) => string;
  /** The editions that are kept, oldest first, each with the folder of its files; the ledger as it stands needs none. */
  readonly kept: readonly {
    readonly version: string;
    readonly date: string;
    readonly folder: string;
  }[];
}

/** The name of a file in the folder of a kept edition. */
export function nameInFolder({ part, language }: FileKey): string {
  return `${part}-${language}.json`;
}

/** The code of the virtual module: addresses by language and part, and by version those of the kept editions. */
export function addressesModule({ current, nameOf, storiesIn, kept }: Offer): string {
  const editions = kept.map(({ version, date, folder }) => {
    const urls = version === current ? 'ledgerUrls' : `urlsIn(${JSON.stringify(folder)})`;
    return `${JSON.stringify(version)}: { date: ${JSON.stringify(date)}, urls: ${urls} }`;
  });
  const stories = LANGUAGES.map(
    (language) => `${JSON.stringify(language)}: base + ${JSON.stringify(storiesIn(language))}`,
  );
  return [
    'const base = import.meta.env.BASE_URL;',
    `const urlsIn = (folder) => (${objectOf((file) => `base + folder + ${JSON.stringify(nameInFolder(file))}`)});`,
    `export const ledgerVersion = ${JSON.stringify(current)};`,
    `export const ledgerUrls = ${objectOf((file) => `base + ${JSON.stringify(nameOf(file))}`)};`,
    `export const storyUrls = { ${stories.join(', ')} };`,
    `export const keptLedgers = { ${editions.join(', ')} };`,
  ].join('\n');
}

/** The source of an object of addresses by language and part. */
function objectOf(addressOf: (file: FileKey) => string): string {
  const languages = LANGUAGES.map((language) => {
    const parts = PARTS.map((part) => `${part}: ${addressOf({ part, language })}`);
    return `${JSON.stringify(language)}: { ${parts.join(', ')} }`;
  });
  return `{ ${languages.join(', ')} }`;
}
