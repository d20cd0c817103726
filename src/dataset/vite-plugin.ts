import type { Plugin, ViteDevServer } from 'vite';
import { addressesModule, type FileKey, nameInFolder } from './addresses-module.ts';
import {
  builtName,
  type CompiledFile,
  checkedFolder,
  compileCurrent,
  compileKept,
  compileStories,
  keptFolder,
  storiesName,
} from './compile-folder.ts';
import { type Edition, readEditions } from './editions.ts';
import { recordsOf, versionOf } from './records.ts';

const VIRTUAL = 'virtual:ledger-urls';
const RESOLVED = `\0${VIRTUAL}`;

/** Compiles the ledger folder into two hashed JSON files a language, those of kept versions beside them, and offers their addresses as `virtual:ledger-urls`. Without `hasEarlier` the earlier versions are left out. A problem in the ledger or a damaged kept file fails the build. */
export function ledgerPlugin(folder: string, hasEarlier = true): Plugin {
  let building = false;
  return {
    name: 'entente-ledger',
    configResolved: (config) => {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const { ledger, stories } = checkedFolder(folder);
      const current = versionOf(recordsOf(ledger));
      const kept = keptIn(folder).filter(({ version }) => hasEarlier || version === current);
      if (!building) return developmentModule(current, kept);
      const { files, code } = built(folder, { ledger, stories }, current, kept);
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      return code;
    },
    configureServer: (server) => serve(server, folder),
  };
}

function keptIn(folder: string): readonly Edition[] {
  return readEditions(folder).editions.filter(({ kept }) => kept);
}

/** What a build consists of: each file under its name, and the code that offers them. */
function built(
  folder: string,
  { ledger, stories }: ReturnType<typeof checkedFolder>,
  current: string,
  editions: readonly Edition[],
) {
  const files = new Map<string, string>();
  const names = new Map<string, string>();
  for (const file of compileCurrent(ledger)) {
    files.set(builtName(file), file.source);
    names.set(nameInFolder(file), builtName(file));
  }
  const told = new Map<string, string>();
  for (const [language, source] of compileStories(stories)) {
    const name = storiesName(language, source);
    files.set(name, source);
    told.set(language, name);
  }
  const kept = editions.map(({ version, date }) => {
    if (version === current) return { version, date, folder: '' };
    const compiled = compileKept(folder, version);
    const place = keptFolder(version, compiled);
    for (const file of compiled) files.set(place + nameInFolder(file), file.source);
    return { version, date, folder: place };
  });
  const nameOf = (file: FileKey) => names.get(nameInFolder(file)) ?? '';
  const storiesIn = (language: string) => told.get(language) ?? '';
  return { files, code: addressesModule({ current, nameOf, storiesIn, kept }) };
}

/** The same code while developing, where names do not change with what is in the files. */
function developmentModule(current: string, editions: readonly Edition[]): string {
  const kept = editions.map(({ version, date }) => ({ version, date, folder: `kept/${version}/` }));
  const nameOf = ({ part, language }: FileKey) => `${part}.${language}.json`;
  const storiesIn = (language: string) => `stories.${language}.json`;
  return addressesModule({ current, nameOf, storiesIn, kept });
}

const ASKED = /^\/(?:kept\/([0-9a-f]{12})\/)?(ledger|background|stories)[.-]([\w-]+)\.json$/;

type Served = Omit<CompiledFile, 'part'> & { readonly part: string };

/** The files of the folder as it stands, the stories' among them. */
function everything(folder: string): readonly Served[] {
  const { ledger, stories } = checkedFolder(folder);
  const told = [...compileStories(stories)].map(([language, source]) => ({
    part: 'stories',
    language,
    source,
  }));
  return [...compileCurrent(ledger), ...told];
}

function serve(server: ViteDevServer, folder: string): void {
  server.watcher.add(folder);
  // a page asks for two files, and compiling takes seconds: once serves until the ledger changes
  const compiled = new Map<string, readonly Served[]>();
  server.watcher.on('all', (happening, file) => {
    if (!/\.(yaml|md|br)$/.test(file)) return;
    compiled.clear();
    const addresses = server.moduleGraph.getModuleById(RESOLVED);
    if (addresses) server.moduleGraph.invalidateModule(addresses);
    if (happening === 'change') server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const [asked, version = '', part, language] = ASKED.exec(request.url ?? '') ?? [];
    if (asked === undefined) return next();
    const files =
      compiled.get(version) ?? (version === '' ? everything(folder) : compileKept(folder, version));
    compiled.set(version, files);
    const file = files.find((each) => each.part === part && each.language === language);
    if (!file) return next();
    response.setHeader('Content-Type', 'application/json');
    response.end(file.source);
  });
}
