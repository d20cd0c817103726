import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { checkLedger } from './check-ledger.ts';
import { compileLedger } from './compile.ts';
import { formatProblem } from './problem.ts';

const VIRTUAL = 'virtual:ledger-url';
const DEVELOPMENT_PATH = '/ledger.json';

/** Compiles the ledger folder into one hashed JSON file and offers its address as `virtual:ledger-url`. A problem in the ledger fails the build. */
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
      if (!building) return `export const ledgerUrl = ${JSON.stringify(DEVELOPMENT_PATH)};`;
      const source = compileFolder(folder);
      const name = createHash('sha256').update(source).digest('hex').slice(0, 8);
      const fileName = `assets/ledger-${name}.json`;
      this.emitFile({ type: 'asset', fileName, source });
      return `export const ledgerUrl = import.meta.env.BASE_URL + ${JSON.stringify(fileName)};`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (file.endsWith('.yaml')) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(DEVELOPMENT_PATH, (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(compileFolder(folder));
      });
    },
  };
}

function compileFolder(folder: string): string {
  const { ledger, problems } = checkLedger(folder);
  if (problems.length > 0) {
    throw new Error(`The ledger has problems:\n${problems.map(formatProblem).join('\n')}`);
  }
  return JSON.stringify(compileLedger(ledger));
}
