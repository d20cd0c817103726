import { cpus } from 'node:os';
import { checkLedger } from '../../src/dataset/check-ledger.ts';
import { plainLedger } from '../../src/dataset/located-ledger.ts';
import { type IndexedLedger, indexLedger } from '../../src/domain/indexed-ledger.ts';
import { valueOn } from '../../src/domain/measures/series.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { WINDOW } from '../../src/domain/time/window.ts';
import { type AllSeries, type DayValues, measureFromScratch, measureOnce } from './approaches.ts';
import { syntheticLedger } from './synthetic-ledger.ts';

const SEED = 7;
const RUNS = { ours: 15, scratch: 3 } as const;
const LONGEST_SCRATCH_MS = 15_000;

const DAYS = Array.from(
  { length: WINDOW.last - WINDOW.first + 1 },
  (_, index) => (WINDOW.first + index) as Day,
);

interface Result {
  readonly name: string;
  readonly first: number;
  readonly ours: number;
  readonly scratch: number;
  /** Each how manieth day was measured from scratch; its time is scaled up to all. */
  readonly stride: number;
}

function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function compare(name: string, ledger: IndexedLedger): Result {
  const own = Array.from({ length: RUNS.ours }, () => timed(() => measureOnce(ledger)));
  const stride = strideFor(ledger);
  const days = DAYS.filter((_, index) => index % stride === 0);
  const scratch = Array.from({ length: RUNS.scratch }, () =>
    timed(() => days.map((day) => measureFromScratch(ledger, day))),
  );
  const [series, byDay] = [own[0]?.value, scratch[0]?.value];
  days.forEach((day, index) => {
    demandEqual(name, series ?? new Map(), byDay?.[index] ?? new Map(), day);
  });
  return {
    name,
    first: own[0]?.ms ?? Number.NaN,
    ours: median(own.map(({ ms }) => ms)),
    scratch: median(scratch.map(({ ms }) => ms)) * (DAYS.length / days.length),
    stride,
  };
}

/** So that one run from scratch is done in time, by a sample of days. */
function strideFor(ledger: IndexedLedger): number {
  const sample = DAYS.filter((_, index) => index % 100 === 50);
  const { ms } = timed(() => sample.map((day) => measureFromScratch(ledger, day)));
  return Math.max(1, Math.ceil((ms / sample.length) * (DAYS.length / LONGEST_SCRATCH_MS)));
}

/** Throws where the two disagree about any measure of the day, or only one of them has it. */
function demandEqual(name: string, series: AllSeries, values: DayValues, day: Day): void {
  for (const measure of new Set([...series.keys(), ...values.keys()])) {
    const [ours, theirs] = [series.get(measure), values.get(measure) ?? Number.NaN];
    const value = ours ? valueOn(ours, day) : null;
    if (!Object.is(value ?? Number.NaN, theirs)) {
      throw new Error(`${name}, day ${day}, ${measure}: ${value} is not ${theirs}`);
    }
  }
}

function table(results: readonly Result[]): string {
  const head = '| ledger | ours, first run | ours | from scratch each day | ratio |';
  const rows = results.map(({ name, first, ours, scratch }) => {
    const times = [first, ours, scratch].map((ms) => `${ms.toFixed(1)} ms`);
    return `| ${[name, ...times, `${(scratch / ours).toFixed(0)} ×`].join(' | ')} |`;
  });
  const notes = results.flatMap(({ name, stride }) =>
    stride > 1
      ? [`${name}: from scratch on one day in ${stride}, and scaled up to all ${DAYS.length} days.`]
      : [],
  );
  return [head, '|---|--:|--:|--:|--:|', ...rows, '', ...notes].join('\n');
}

function figuresOf({ ours, scratch }: Result) {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return { ours: rounded(ours), scratch: rounded(scratch), ratio: rounded(scratch / ours) };
}

function main(): void {
  const { ledger, problems } = checkLedger('data');
  if (problems.length > 0)
    throw new Error('The ledger has problems; run `npm run ledger -- check`.');
  const [processor] = cpus();
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} × ${processor?.model ?? 'unknown processor'}\n` +
      `All measures on ${DAYS.length} days; medians of ${RUNS.ours} and ${RUNS.scratch} runs, equal values.\n\n`,
  );
  const results = [
    compare('bundled', indexLedger(plainLedger(ledger))),
    compare('1000x3000', syntheticLedger(1000, SEED)),
  ];
  process.stdout.write(`${table(results)}\n`);
  const figures = results.map((result) => [result.name, figuresOf(result)]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(figures))}\n`);
}

main();
