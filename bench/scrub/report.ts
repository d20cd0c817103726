import type { Figures, TimeDomain } from './measure.ts';

/** The libraries that ours is held against. */
export const ALTERNATIVES = ['react-force-graph-2d', 'sigma', 'cytoscape', 'vis-network'] as const;

/** The two ways in which the browser runs: with the canvas on the path of a graphics card that the processor plays, and without any. */
export const MODES = {
  task: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  p95: ['--disable-gpu'],
} as const;

/** A mode is named after the figure that is taken from it. */
export type Mode = keyof typeof MODES;

/** What one run of a renderer gave. */
export interface Run extends Figures {
  readonly mode: Mode;
  readonly graph: string;
  readonly renderer: string;
}

interface Row {
  readonly renderer: string;
  readonly task: number;
  readonly p95: number;
  readonly painted: string;
}

const WITHOUT_CARD =
  'Without a graphics card the processor has to play one for WebGL: sigma.js then loses the parallel drawing it is made for, pays for every pixel on the cores that run the page, and its main-thread figure leaves out that cost.';

/** The tables of all graphs, where they were measured, and as the last line the ratios in JSON. */
export function report(
  runs: readonly Run[],
  { version, machine, timeDomain }: { version: string; machine: string; timeDomain: TimeDomain },
): string {
  const graphs = [...new Set(runs.map(({ graph }) => graph))];
  const tables = graphs.map((graph) => tableOf(graph, rowsOf(runs, graph)));
  const place = [
    `Chromium ${version} on ${machine}.`,
    `task: ms of main-thread tasks (${timeDomain}) a painted day, of 120 days shown one a frame, with ${MODES.task.join(' ')}.`,
    `p95: 95th percentile of the ms from one frame that paints a day to the next, with ${MODES.p95.join(' ')}; 16.7 is the least that 60 Hz allow. A run that takes longer than 30 s is cut off.`,
    'Medians of all repetitions; in brackets how many times as long as ours the alternative takes.',
  ].join('\n');
  const ratios = Object.fromEntries(graphs.map((graph) => [graph, ratiosOf(rowsOf(runs, graph))]));
  return `${[...tables, place, WITHOUT_CARD, JSON.stringify(ratios)].join('\n\n')}\n`;
}

function rowsOf(runs: readonly Run[], graph: string): Row[] {
  const own = runs.filter((run) => run.graph === graph);
  return [...new Set(own.map(({ renderer }) => renderer))].map((renderer) => {
    const of = (mode: Mode) => own.filter((run) => run.renderer === renderer && run.mode === mode);
    return {
      renderer,
      task: median(of('task').map(({ task }) => task)),
      p95: median(of('p95').map(({ p95 }) => p95)),
      painted: `${paintedOf(of('task'))}, ${paintedOf(of('p95'))}`,
    };
  });
}

/** Of the run that left out most, how many of the days shown were painted. */
function paintedOf(runs: readonly Run[]): string {
  const share = ({ draws, days }: Run) => Math.min(draws, days) / days;
  const worst = [...runs].sort((a, b) => share(a) - share(b))[0];
  return worst ? `${Math.min(worst.draws, worst.days)} of ${worst.days}` : '';
}

function tableOf(graph: string, rows: readonly Row[]): string {
  const ours = rows.find(({ renderer }) => renderer === 'ours');
  const cell = (own: number, base: number | undefined) =>
    base === undefined || own === base
      ? own.toFixed(1)
      : `${own.toFixed(1)} (${(own / base).toFixed(1)}×)`;
  return [
    `### ${graph}`,
    '',
    '| renderer | task, ms | p95, ms | days painted (task, p95) |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      (row) =>
        `| ${row.renderer} | ${cell(row.task, ours?.task)} | ${cell(row.p95, ours?.p95)} | ${row.painted} |`,
    ),
  ].join('\n');
}

function ratiosOf(rows: readonly Row[]): Record<string, { task: number; p95: number }> {
  const ours = rows.find(({ renderer }) => renderer === 'ours');
  if (!ours) return {};
  const round = (ratio: number) => Math.round(ratio * 100) / 100;
  const ratios = rows
    .filter((row) => row !== ours)
    .map(({ renderer, task, p95 }) => [
      renderer,
      { task: round(task / ours.task), p95: round(p95 / ours.p95) },
    ]);
  return Object.fromEntries(ratios);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
