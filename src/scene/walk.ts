import { ALLIANCE_KINDS, TIE_KINDS } from '../domain/vocabulary.ts';
import type { Pick } from '../viewstate/view-state.ts';
import type { GraphNode, GraphScene, GraphTie } from './drawn-graph.ts';

/** Where a walk through the picture has got to: an organisation, and the tie of it that is looked at, if one is. */
export interface Walk {
  readonly at: string;
  readonly tie: string | null;
}

/** The ways in which a walk can go, clockwise from the left; y grows downwards. */
export const DIRECTIONS = ['left', 'up', 'right', 'down'] as const;

export type Direction = (typeof DIRECTIONS)[number];

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  up: [0, -1],
  right: [1, 0],
  down: [0, 1],
};

/** What a walk lights up in the picture; nothing before it has found where to begin. */
export function walkedTarget(walk: Walk | null): Pick | null {
  if (!walk?.at) return null;
  return walk.tie === null ? { type: 'org', id: walk.at } : { type: 'tie', id: walk.tie };
}

/** What lies within 60 degrees of a direction lies that way. */
const LEAST_COSINE = 0.5;
const ALLIED: ReadonlySet<string> = new Set(ALLIANCE_KINDS);

/** Where a walk begins: at the most important organisation drawn, of equals the first by id; null in an empty picture. */
export function beginWalk({ nodes }: GraphScene): Walk | null {
  let start: GraphNode | null = null;
  for (const node of nodes.values()) {
    if (!start || node.importance > start.importance) start = node;
  }
  return start && { at: start.id, tie: null };
}

/** The walk in another picture: without a tie that is no longer drawn, and begun anew where its organisation is gone. */
export function keepWalk(scene: GraphScene, walk: Walk): Walk | null {
  if (!scene.nodes.has(walk.at)) return beginWalk(scene);
  return walk.tie === null || scene.ties.has(walk.tie) ? walk : { ...walk, tie: null };
}

/** The walk one organisation on: to the other end of the tie looked at where it lies that way, else to the neighbour there; the same walk where nothing does. */
export function stepTowards(scene: GraphScene, walk: Walk, direction: Direction): Walk {
  const tie = scene.ties.get(walk.tie ?? '');
  const along = tie ? scene.nodes.get(otherEnd(tie, walk.at)) : undefined;
  const from = scene.nodes.get(walk.at);
  const isAhead = from && along && liesTowards(from, along, direction);
  const next = isAhead ? along.id : neighbourTowards(scene, walk.at, direction);
  return next === null ? walk : { at: next, tie: null };
}

/** The nearest organisation that lies within 60 degrees of a direction: an ally where there is one, else anybody; of equally near ones the first by id. Null where nobody lies there. */
export function neighbourTowards(
  scene: GraphScene,
  id: string,
  direction: Direction,
): string | null {
  const from = scene.nodes.get(id);
  if (!from) return null;
  const ahead = [...scene.nodes.values()].filter((node) => liesTowards(from, node, direction));
  const allies = alliesOf(scene, id);
  const allied = ahead.filter((node) => allies.has(node.id));
  const distanceTo = (node: GraphNode) => Math.hypot(node.x - from.x, node.y - from.y);
  const nearest = (allied.length > 0 ? allied : ahead).sort(
    (a, b) => distanceTo(a) - distanceTo(b) || (a.id < b.id ? -1 : 1),
  );
  return nearest[0]?.id ?? null;
}

/** The walk with the next or the previous tie of its organisation looked at; past the last and before the first, null. */
export function turnTo(scene: GraphScene, walk: Walk, by: 1 | -1): Walk | null {
  const ties = tiesAround(scene, walk.at);
  const now = ties.findIndex(({ id }) => id === walk.tie);
  const first = by === 1 ? 0 : ties.length - 1;
  const tie = ties[now === -1 ? first : now + by];
  return tie ? { at: walk.at, tie: tie.id } : null;
}

/** The ties drawn of an organisation, by kind in the order of the vocabulary, then by id. */
export function tiesAround({ ties }: GraphScene, id: string): readonly GraphTie[] {
  const own = [...ties.values()].filter(({ from, to }) => from === id || to === id);
  return own.sort(
    (a, b) => TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  );
}

function alliesOf(scene: GraphScene, id: string): ReadonlySet<string> {
  const allied = tiesAround(scene, id).filter(({ kind }) => ALLIED.has(kind));
  return new Set(allied.map((tie) => otherEnd(tie, id)));
}

function otherEnd({ from, to }: GraphTie, id: string): string {
  return from === id ? to : from;
}

/** Of two in the same place neither lies anywhere from the other. */
function liesTowards(from: GraphNode, to: GraphNode, direction: Direction): boolean {
  const [right, down] = VECTORS[direction];
  const [x, y] = [to.x - from.x, to.y - from.y];
  const distance = Math.hypot(x, y);
  return distance > 0 && x * right + y * down >= LEAST_COSINE * distance;
}
