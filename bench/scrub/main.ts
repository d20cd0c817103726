import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WINDOW } from '../../src/domain/time/window.ts';
import { launchChromium } from '../browser.ts';
import { ledgerGraph } from './data/ledger-graph.ts';
import { syntheticGraph } from './data/synthetic-graph.ts';
import { measure, shoot } from './measure.ts';
import { ALTERNATIVES, MODES, type Mode, type Run, report } from './report.ts';
import { servePage } from './serve.ts';
import { toFile } from './temporal-graph.ts';

const USAGE = `npm run bench:scrub -- [options]
  --quick          once instead of three times
  --only NAME      one renderer: ours, ${ALTERNATIVES.join(', ')}, or baseline, a bare canvas
  --graph NAME     one graph: bundled, 1000x3000 or 5000x15000
  --mode NAME      one mode: ${Object.keys(MODES).join(' or ')}
  --thread-time    task counts only while the main thread runs: for a busy machine
  --shots FOLDER   measures nothing, but takes a picture of each renderer with each graph
`;

/** Days between two filed places of a node. */
const TRACK_STEP = 14;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    graph: { type: 'string' },
    mode: { type: 'string' },
    'thread-time': { type: 'boolean' },
    shots: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const renderers = values.only ? [values.only] : ['ours', ...ALTERNATIVES];

if (values.help) process.stdout.write(USAGE);
else await bench();

async function bench(): Promise<void> {
  const graphs = [ledgerGraph('data'), syntheticGraph(1000, 1), syntheticGraph(5000, 2)]
    .filter(({ name }) => !values.graph || values.graph === name)
    .map((graph) => toFile(graph, WINDOW.first, WINDOW.last, TRACK_STEP));
  const names = graphs.map(({ name }) => name);
  const { url, close } = await servePage(graphs);
  if (values.shots) await shootAll(url, names, values.shots);
  else process.stdout.write(await measureAll(url, names));
  await close();
}

async function shootAll(url: string, graphs: readonly string[], folder: string): Promise<void> {
  const browser = await launchChromium(MODES.task);
  for (const graph of graphs) {
    for (const renderer of renderers) {
      const path = join(folder, `${graph}-${renderer}.png`);
      await shoot(browser, addressOf(url, graph, renderer), path);
    }
  }
  await browser.close();
}

/** Every renderer once with every graph, then all again; first all in one mode, then all in the other. */
async function measureAll(url: string, graphs: readonly string[]): Promise<string> {
  const timeDomain = values['thread-time'] ? 'threadTicks' : 'timeTicks';
  const rounds = Array.from({ length: values.quick ? 1 : 3 }, () => graphs).flat();
  const runs: Run[] = [];
  let version = '';
  const modes = (Object.keys(MODES) as Mode[]).filter(
    (mode) => !values.mode || values.mode === mode,
  );
  for (const mode of modes) {
    const browser = await launchChromium(MODES[mode]);
    version = browser.version();
    for (const graph of rounds) {
      for (const renderer of renderers) {
        const figures = await measure(browser, addressOf(url, graph, renderer), timeDomain);
        runs.push({ mode, graph, renderer, ...figures });
        process.stderr.write(`${JSON.stringify(runs.at(-1))}\n`);
      }
    }
    await browser.close();
  }
  return report(runs, { version, machine: machine(), timeDomain });
}

function addressOf(url: string, graph: string, renderer: string): string {
  return `${url}?graph=${graph}&renderer=${renderer}`;
}

function machine(): string {
  const cores = cpus();
  return `${cores[0]?.model.trim()}, ${cores.length} cores, load ${loadavg()[0]?.toFixed(1)}`;
}
