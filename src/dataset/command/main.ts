import { parseArgs } from 'node:util';
import { indexBackground } from '../../domain/indexed-background.ts';
import { indexLedger } from '../../domain/indexed-ledger.ts';
import { checkLedger, checkRecords } from '../check-ledger.ts';
import { plainBackground, plainLedger } from '../located-ledger.ts';
import { formatProblem } from '../problem.ts';
import { runAt } from './at.ts';
import { runCheck } from './check.ts';
import { type Answer, type Context, UsageError } from './command.ts';
import { runDiff } from './diff.ts';
import { runEdition, runKeep } from './keep.ts';
import { runLayout } from './layout.ts';
import { writeSchemas } from './schema.ts';
import { writeTraditionalMessages } from './words.ts';

const USAGE = `Usage:
  npm run -s ledger -- check
  npm run -s ledger -- at 2025-11-03 [--json]
  npm run -s ledger -- diff 2023-01-23 2025-11-03 [--json]
  npm run -s ledger -- layout 2025-11-03 [--who all] [--json]
  npm run -s ledger -- keep [2026-11-22] [--instead]     makes the ledger the last edition, and keeps its file
  npm run -s ledger -- edition [2026-11-22] [--instead]  the same without a file
  npm run -s ledger -- schema           writes data/schema/*.json
  npm run -s ledger -- words            writes the wording in Traditional Chinese
  --data FOLDER                         reads another ledger folder than data/`;

const COMMANDS: ReadonlyMap<string, (context: Context) => Answer> = new Map([
  ['check', runCheck],
  ['at', runAt],
  ['diff', runDiff],
  ['layout', runLayout],
  ['keep', runKeep],
  ['edition', runEdition],
]);

/** They mend the list of editions, so they run whatever is wrong with it. */
const MENDERS: readonly string[] = ['keep', 'edition'];

/** Runs one command line. Exit status 0, or 1 with the problems on standard error. */
function main(words: readonly string[]): number {
  try {
    return run(words);
  } catch (error) {
    if (error instanceof UsageError) return fail(`${error.message}\n${USAGE}`);
    throw error;
  }
}

function run(words: readonly string[]): number {
  const { name = '', dates, json, folder, who, isInstead } = readWords(words);
  if (name === 'schema') return writeSchemas(folder);
  if (name === 'words') return writeTraditionalMessages('src/i18n/messages');
  const command = COMMANDS.get(name);
  if (!command) throw new UsageError(name ? `There is no command “${name}”.` : 'Name a command.');
  const { ledger, problems } = (MENDERS.includes(name) ? checkRecords : checkLedger)(folder);
  if (problems.length > 0) {
    const count = `${problems.length} problem(s) in ${folder}/`;
    return fail(`${problems.map(formatProblem).join('\n')}\n${count}`);
  }
  const answer = command({
    folder,
    ledger,
    index: indexLedger(plainLedger(ledger)),
    background: indexBackground(plainBackground(ledger)),
    dates,
    who,
    isInstead,
  });
  process.stdout.write(json ? `${JSON.stringify(answer.json, null, 2)}\n` : `${answer.table}\n`);
  return 0;
}

function readWords(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        data: { type: 'string', default: 'data' },
        who: { type: 'string', default: 'core' },
        instead: { type: 'boolean' },
      },
    });
    const [name, ...dates] = positionals;
    return {
      name,
      dates,
      json: values.json === true,
      folder: values.data,
      who: whoFrom(values.who),
      isInstead: values.instead === true,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function whoFrom(text: string): Context['who'] {
  if (text === 'core' || text === 'all') return text;
  throw new UsageError(`“${text}” is nobody; write --who core or --who all.`);
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
