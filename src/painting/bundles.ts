import { TIE_KINDS, type TieKind } from '../domain/vocabulary.ts';
import { CHANGES } from '../scene/drawn-graph.ts';
import type { GraphNode, GraphScene, GraphTie } from '../scene/graph-scene.ts';

/** Ties that look the same where only their colours and widths are drawn: one of them, and the ends of all as pairs of places in the list of organisations. */
export interface Bundle {
  readonly key: number;
  readonly tie: GraphTie;
  readonly ends: Uint32Array;
}

/** A scene's ties in bundles, the prominent last. */
interface Bundled {
  readonly nodes: readonly GraphNode[];
  readonly bundles: readonly Bundle[];
}

/** Presences are rounded to so many steps, so that few looks remain. */
export const PRESENCE_STEPS = 8;

const MOST_WIDTHS = 32;
const RANK = { dim: 0, plain: 1, strong: 2 } as const;
const KIND_INDEX = Object.fromEntries(TIE_KINDS.map((kind, index) => [kind, index])) as Readonly<
  Record<TieKind, number>
>;

interface Known extends Bundled {
  readonly scene: GraphScene;
  readonly ties: readonly GraphTie[];
}

let last: Known | null = null;

/** The ties between drawn organisations in bundles. Those of the scene asked for last are kept, also for another in which only organisations have moved. */
export function bundlesOf(scene: GraphScene): Bundled {
  if (last?.scene === scene) return last;
  const nodes = [...scene.nodes.values()];
  const ties = [...scene.ties.values()];
  const isSame = last !== null && isEach(last.ties, ties, (one, other) => one === other);
  const stays = isSame && isEach(last?.nodes ?? [], nodes, (one, other) => one.id === other.id);
  const bundles = stays && last ? last.bundles : bundle(nodes, ties);
  last = { scene, nodes, ties, bundles };
  return last;
}

function isEach<Value>(
  ones: readonly Value[],
  others: readonly Value[],
  isSame: (one: Value, other: Value) => boolean,
): boolean {
  if (ones.length !== others.length) return false;
  return ones.every((one, index) => isSame(one, others[index] as Value));
}

function bundle(nodes: readonly GraphNode[], ties: readonly GraphTie[]): readonly Bundle[] {
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
  const bundles = new Map<number, { tie: GraphTie; ends: number[] }>();
  for (const tie of ties) {
    const from = placeOf.get(tie.from);
    const to = placeOf.get(tie.to);
    if (from === undefined || to === undefined) continue;
    const key = keyOf(tie);
    const own = bundles.get(key);
    if (own) own.ends.push(from, to);
    else bundles.set(key, { tie, ends: [from, to] });
  }
  return [...bundles]
    .map(([key, { tie, ends }]) => ({ key, tie, ends: Uint32Array.from(ends) }))
    .sort((one, other) => one.key - other.key);
}

/** The same number for ties that look the same, larger for the more prominent. */
function keyOf(tie: GraphTie): number {
  const rank = tie.isFresh && tie.emphasis !== 'dim' ? 3 : RANK[tie.emphasis];
  const kind =
    2 *
      (rank * TIE_KINDS.length +
        (tie.change ? CHANGES.indexOf(tie.change) : KIND_INDEX[tie.kind])) +
    Number(tie.isReported);
  const width = Math.min(MOST_WIDTHS - 1, coarseWidth(tie));
  return (kind * MOST_WIDTHS + width) * (PRESENCE_STEPS + 1) + presenceStep(tie);
}

/** A tie's width in whole px at usual size, at least 1: canvases draw such lines several times as fast as others. */
export function coarseWidth({ width }: GraphTie): number {
  return Math.max(1, Math.round(width));
}

/** A tie's presence in steps from 0 to `PRESENCE_STEPS`. */
export function presenceStep({ presence }: GraphTie): number {
  return Math.round(presence * PRESENCE_STEPS);
}
