import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../domain/vocabulary.ts';
import { checkLedger } from './check-ledger.ts';
import { compileLedger } from './compile.ts';
import { formatProblem } from './problem.ts';

const VIRTUAL = 'virtual:ledger-urls';
const PARTS = ['ledger', 'background'] as const;

/** A compiled file with the name that a development server gives it. */
interface CompiledFile {
  readonly part: (typeof PARTS)[number];
  readonly language: (typeof LANGUAGES)[number];
  readonly source: string;
}

/** Compiles the ledger folder into two hashed JSON files a language and offers their addresses as `virtual:ledger-urls`. A problem in the ledger fails the build. */
export function ledgerPlugin(folder: string): Plugin {
  let building = false;
  return {
    name: 'entente-ledger',
    configResolved: (config) => {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return null;
      if (!building) return addressesModule(developmentName);
      const names = new Map(
        compileFolder(folder).map((file) => {
          const fileName = hashedName(file);
          this.emitFile({ type: 'asset', fileName, source: file.source });
          return [developmentName(file), fileName];
        }),
      );
      return addressesModule((file) => names.get(developmentName(file)) ?? '');
    },
    configureServer(server) {
      server.watcher.add(folder);
      // a page asks for two files, and compiling takes seconds: once serves until the ledger changes
      let compiled: CompiledFile[] | null = null;
      server.watcher.on('all', (happening, file) => {
        if (!file.endsWith('.yaml')) return;
        compiled = null;
        if (happening === 'change') server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        if (!/^\/(?:ledger|background)\.[\w-]+\.json$/.test(request.url ?? '')) return next();
        compiled ??= compileFolder(folder);
        const file = compiled.find((candidate) => `/${developmentName(candidate)}` === request.url);
        if (!file) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(file.source);
      });
    },
  };
}

function hashedName({ part, language, source }: CompiledFile): string {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return `assets/${part}-${language}-${hash}.json`;
}

function developmentName({ part, language }: Omit<CompiledFile, 'source'>): string {
  return `${part}.${language}.json`;
}

/** The virtual module: the addresses by language and part. */
function addressesModule(nameOf: (file: Omit<CompiledFile, 'source'>) => string): string {
  const languages = LANGUAGES.map((language) => {
    const parts = PARTS.map(
      (part) => `${part}: base + ${JSON.stringify(nameOf({ part, language }))}`,
    );
    return `${JSON.stringify(language)}: { ${parts.join(', ')} }`;
  });
  return `const base = import.meta.env.BASE_URL;\nexport const ledgerUrls = { ${languages.join(', ')} };`;
}

function compileFolder(folder: string): CompiledFile[] {
  const { ledger, problems } = checkLedger(folder);
  if (problems.length > 0) {
    throw new Error(`The ledger has problems:\n${problems.map(formatProblem).join('\n')}`);
  }
  const compiled = compileLedger(ledger);
  return LANGUAGES.flatMap((language) =>
    PARTS.map((part) => ({ part, language, source: JSON.stringify(compiled[language][part]) })),
  );
}
