import { type Mount, type Mounted, nextFrame } from './renderer.ts';
import { type FiledGraph, fromFile } from './temporal-graph.ts';

/** What playing some days gave: ms from each frame that painted a day to the next that did, and how many days were shown and pictures painted. */
export interface Played {
  readonly intervals: readonly number[];
  readonly days: number;
  readonly draws: number;
}

declare global {
  interface Window {
    /** Plays one day a frame, beginning with `first`, and stops early after `limit` ms. */
    play?: (first: number, days: number, limit: number) => Promise<Played>;
  }
}

const RENDERERS: Readonly<Record<string, () => Promise<{ mount: Mount }>>> = {
  ours: () => import('./renderers/ours.tsx'),
  'react-force-graph-2d': () => import('./renderers/react-force-graph.tsx'),
  sigma: () => import('./renderers/sigma.ts'),
  cytoscape: () => import('./renderers/cytoscape.ts'),
  'vis-network': () => import('./renderers/vis-network.ts'),
  baseline: () => import('./renderers/baseline.ts'),
};

async function start(stage: HTMLElement, query: URLSearchParams): Promise<void> {
  const response = await fetch(`./${query.get('graph')}.json`);
  const graph = fromFile((await response.json()) as FiledGraph);
  const load = RENDERERS[query.get('renderer') ?? ''];
  if (!load) throw new Error('No such renderer');
  const { mount } = await load();
  const mounted = await mount(stage, graph);
  window.play = (...what) => play(mounted, ...what);
}

async function play(
  { show, draws }: Mounted,
  ...[first, most, limit]: Parameters<NonNullable<Window['play']>>
): Promise<Played> {
  const before = draws();
  const times: number[] = [await nextFrame()];
  const end = performance.now() + limit;
  let days = 0;
  let owed = 0;
  let drawn = before;
  const frame = async () => {
    const time = await nextFrame();
    if (draws() > drawn) times.push(time);
    owed = Math.max(0, owed - (draws() - drawn));
    drawn = draws();
  };
  for (; days < most && performance.now() < end; days++) {
    show(first + days);
    owed += 1;
    await frame();
    while (owed > 1 && performance.now() < end) await frame();
  }
  for (let patience = 60; owed > 0 && patience > 0; patience--) await frame();
  const intervals = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  return { intervals, days, draws: draws() - before };
}

const stage = document.getElementById('stage');
if (stage) await start(stage, new URLSearchParams(location.search));
