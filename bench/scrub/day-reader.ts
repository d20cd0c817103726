import type { TemporalGraph } from './temporal-graph.ts';

/** What a day shows, by index into the graph's ties and nodes. The arrays are the reader's own and hold until it reads again. */
export interface DayPicture {
  /** The ties that stand on the day. */
  readonly ties: readonly number[];
  /** The nodes that one of those ties joins. */
  readonly nodes: readonly number[];
  /** Ties that came or went since the day read before. */
  readonly changedTies: readonly number[];
  /** Nodes that came or went since the day read before. */
  readonly changedNodes: readonly number[];
  readonly isTieShown: Uint8Array;
  readonly isNodeShown: Uint8Array;
  /** Where the shown nodes stand, in layout units. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Answers what a day shows: the same filter and the same places for every renderer, at the same cost. Nothing is shown before the first day read. */
export function createDayReader(graph: TemporalGraph): (day: number) => DayPicture {
  const { ties, nodes, placeOn } = graph;
  const ends = endsOf(graph);
  const [isTieShown, isNodeShown] = [new Uint8Array(ties.length), new Uint8Array(nodes.length)];
  const [x, y] = [new Float64Array(nodes.length), new Float64Array(nodes.length)];
  const isTied = new Uint8Array(nodes.length);
  return (day) => {
    const changedTies: number[] = [];
    const stands = (index: number) =>
      ties[index]?.spells.some(([first, end]) => first <= day && day < end) ?? false;
    const shownTies = sift(isTieShown, stands, changedTies);
    isTied.fill(0);
    for (const tie of shownTies) {
      isTied[ends[2 * tie] ?? 0] = 1;
      isTied[ends[2 * tie + 1] ?? 0] = 1;
    }
    const changedNodes: number[] = [];
    const shownNodes = sift(isNodeShown, (index) => isTied[index] === 1, changedNodes);
    for (const node of shownNodes) {
      const place = placeOn(node, day);
      x[node] = place.x;
      y[node] = place.y;
    }
    const shown = { isTieShown, isNodeShown, changedTies, changedNodes };
    return { ties: shownTies, nodes: shownNodes, x, y, ...shown };
  };
}

/** The indices of both ends of every tie, two numbers a tie. */
export function endsOf({ nodes, ties }: TemporalGraph): Uint32Array {
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  return Uint32Array.from(
    ties.flatMap(({ from, to }) => [index.get(from) ?? 0, index.get(to) ?? 0]),
  );
}

/** Lists what is shown now, notes it in `isShown`, and lists what differs from before in `changed`. */
function sift(isShown: Uint8Array, isNow: (index: number) => boolean, changed: number[]): number[] {
  const shown: number[] = [];
  for (let index = 0; index < isShown.length; index++) {
    const now = isNow(index) ? 1 : 0;
    if (now !== isShown[index]) changed.push(index);
    isShown[index] = now;
    if (now) shown.push(index);
  }
  return shown;
}
