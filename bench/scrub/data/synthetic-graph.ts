import { WINDOW } from '../../../src/domain/time/window.ts';
import type { TemporalGraph, TieLook } from '../temporal-graph.ts';
import { drift, NODE_COLOUR, TIE_COLOURS } from './looks.ts';
import { createRandom } from './random.ts';

const TIES_A_NODE = 3;
const WIDTHS = [0.8, 1, 1.4, 2];
const DAYS = WINDOW.last - WINDOW.first + 1;

type Random = () => number;

interface Sprout {
  readonly nodes: { readonly x: number; readonly y: number; degree: number }[];
  /** Every node once for each tie it has: to draw from it is to prefer the well connected. */
  readonly lots: number[];
  readonly ties: Pick<TieLook, 'from' | 'to'>[];
}

/** A graph grown by preferential attachment with three ties a node, of which most stand on most days; nodes drift. The same seed always gives the same graph. */
export function syntheticGraph(nodeCount: number, seed: number): TemporalGraph {
  const random = createRandom(seed);
  const { nodes, ties } = grow(nodeCount, random);
  const wanders = nodes.map(() => ({ phase: random(), reach: 8 + 14 * random() }));
  return {
    name: `${nodeCount}x${ties.length}`,
    nodes: nodes.map(({ degree }, index) => ({
      id: `n${index}`,
      colour: NODE_COLOUR,
      radius: Math.round((1.6 + 0.7 * Math.sqrt(degree)) * 10) / 10,
    })),
    ties: ties.map((tie, index) => ({
      ...tie,
      id: `t${index}`,
      colour: oneOf(TIE_COLOURS, random),
      width: oneOf(WIDTHS, random),
      spells: spellsOf(random),
    })),
    placeOn: (nodeIndex, day) => {
      const [home, wander] = [nodes[nodeIndex], wanders[nodeIndex]];
      const { x, y } = drift(day, wander?.phase ?? 0, wander?.reach ?? 0, 240);
      return { x: (home?.x ?? 0) + x, y: (home?.y ?? 0) + y };
    },
  };
}

/** Every node is tied to three earlier ones, of those that many are tied to rather to a near one, as a layout would have it. */
function grow(nodeCount: number, random: Random): Sprout {
  const sprout: Sprout = { nodes: [], lots: [], ties: [] };
  for (let index = 0; index < nodeCount; index++) {
    sprout.nodes.push({ ...homeIn(random), degree: 0 });
    const tied = new Set<number>();
    while (tied.size < Math.min(TIES_A_NODE, index)) tied.add(nearestLot(sprout, index, random));
    for (const other of tied) join(sprout, index, other);
  }
  // the first three nodes found too few to be tied to
  for (let missing = sprout.ties.length; missing < nodeCount * TIES_A_NODE; missing++) {
    join(sprout, missing % nodeCount, nearestLot(sprout, missing % nodeCount, random));
  }
  return sprout;
}

function join({ nodes, lots, ties }: Sprout, from: number, to: number): void {
  ties.push({ from: `n${from}`, to: `n${to}` });
  for (const end of [from, to]) {
    lots.push(end);
    const node = nodes[end];
    if (node) node.degree += 1;
  }
}

/** A place in the ellipse that fills the frame. */
function homeIn(random: Random) {
  const [angle, reach] = [2 * Math.PI * random(), Math.sqrt(random())];
  return { x: 770 * reach * Math.cos(angle), y: 470 * reach * Math.sin(angle) };
}

/** Of eight nodes drawn by their number of ties, the nearest. */
function nearestLot({ nodes, lots }: Sprout, index: number, random: Random): number {
  const own = nodes[index];
  const distanceTo = (other: number) =>
    Math.hypot((nodes[other]?.x ?? 0) - (own?.x ?? 0), (nodes[other]?.y ?? 0) - (own?.y ?? 0));
  const drawn = Array.from({ length: 8 }, () =>
    lots.length > 20 ? oneOf(lots, random) : Math.floor(random() * index),
  ).filter((other) => other !== index);
  return drawn.reduce(
    (best, other) => (distanceTo(other) < distanceTo(best) ? other : best),
    drawn[0] ?? (index + 1) % nodes.length,
  );
}

/** Six ties in ten stand from early on to the end; the others pause once in between or end early. */
function spellsOf(random: Random): [number, number][] {
  const at = (share: number) => WINDOW.first + Math.floor(share * DAYS);
  const first = at(0.15 * random());
  const fate = random();
  if (fate < 0.6) return [[first, at(1)]];
  const pause = 0.3 + 0.5 * random();
  if (fate < 0.85) {
    return [
      [first, at(pause)],
      [at(pause + 0.02 + 0.1 * random()), at(1)],
    ];
  }
  return [[first, at(pause)]];
}

function oneOf<Value>(values: readonly Value[], random: Random): Value {
  return values[Math.floor(random() * values.length)] as Value;
}
