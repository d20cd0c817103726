import { TIE_KINDS, type TieKind } from '../../domain/vocabulary.ts';
import type { GraphNode, GraphScene, GraphTie } from '../../scene/graph-scene.ts';

/** Ties that look the same where only their colours and widths are drawn, one of them, and their ends. */
export interface Bundle {
  readonly key: number;
  readonly tie: GraphTie;
  readonly from: GraphNode[];
  readonly to: GraphNode[];
}

/** Presences are rounded to so many steps, so that few looks remain. */
export const PRESENCE_STEPS = 8;

const MOST_WIDTHS = 32;
const RANK = { dim: 0, plain: 1, strong: 2 } as const;
const KIND_INDEX = Object.fromEntries(TIE_KINDS.map((kind, index) => [kind, index])) as Readonly<
  Record<TieKind, number>
>;

let last: { readonly scene: GraphScene; readonly bundles: readonly Bundle[] } | null = null;

/** The ties between drawn organisations in bundles, the prominent last; those of the scene asked for last are kept. */
export function bundlesOf(scene: GraphScene): readonly Bundle[] {
  if (last?.scene !== scene) last = { scene, bundles: bundle(scene) };
  return last.bundles;
}

function bundle({ nodes, ties }: GraphScene): readonly Bundle[] {
  const bundles = new Map<number, Bundle>();
  for (const tie of ties.values()) {
    const from = nodes.get(tie.from);
    const to = nodes.get(tie.to);
    if (!from || !to) continue;
    const key = keyOf(tie);
    const own = bundles.get(key);
    if (own) {
      own.from.push(from);
      own.to.push(to);
    } else bundles.set(key, { key, tie, from: [from], to: [to] });
  }
  return [...bundles.values()].sort((one, other) => one.key - other.key);
}

/** The same number for ties that look the same, larger for the more prominent. */
function keyOf(tie: GraphTie): number {
  const rank = tie.isFresh && tie.emphasis !== 'dim' ? 3 : RANK[tie.emphasis];
  const kind = 2 * (rank * TIE_KINDS.length + KIND_INDEX[tie.kind]) + Number(tie.isReported);
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
