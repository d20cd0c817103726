import type { TemporalGraph } from './temporal-graph.ts';

/** A mounted picture: `show` turns it to a day, `draws` counts how often a day's picture was painted since it was mounted. */
export interface Mounted {
  readonly show: (day: number) => void;
  readonly draws: () => number;
}

/** Mounts a renderer into an empty element as large as the screen. */
export type Mount = (container: HTMLElement, graph: TemporalGraph) => Promise<Mounted>;

/** Resolves in the next animation frame. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
