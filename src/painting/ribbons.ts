import { pairKey } from '../domain/ledger.ts';
import type { GraphNode, GraphScene, GraphTie } from '../scene/graph-scene.ts';
import type { Way } from './geometry.ts';

/** A tie's place in the ribbon of its pair, from the organisation of the smaller id to the other; `width` in px at usual size. */
export interface Band extends Way {
  readonly tie: GraphTie;
  readonly width: number;
  /** Whether the tie runs from `b` to `a`. */
  readonly isBack: boolean;
  /** Whether a tie of the pair is lit, which fans the whole pair out. */
  readonly isLit: boolean;
  /** How wide the pair's whole ribbon is. */
  readonly ribbon: number;
}

/** What a texture needs to be told apart is added to a tie's width, and more where two lines must be seen in it. */
const TEXTURE_PX = 0.9;
const LEAST_DOUBLE_PX = 4.6;

/** What moved on the very day stands out. */
const FRESH_SHARE = 1.3;

const known = new WeakMap<GraphScene, readonly Band[]>();

/** All ties between drawn organisations in the ribbons of their pairs: side by side in the order of their lanes, together centred on the pair's line. */
export function bandsOf(scene: GraphScene): readonly Band[] {
  const found = known.get(scene) ?? arrange(scene);
  known.set(scene, found);
  return found;
}

function arrange({ nodes, ties }: GraphScene): Band[] {
  const pairs = new Map<string, GraphTie[]>();
  for (const tie of ties.values()) {
    const pair = pairKey(tie.from, tie.to);
    const own = pairs.get(pair);
    if (own) own.push(tie);
    else pairs.set(pair, [tie]);
  }
  return [...pairs.values()].flatMap((own) => {
    const [first, second] = [nodes.get(own[0]?.from ?? ''), nodes.get(own[0]?.to ?? '')];
    if (!first || !second) return [];
    return first.id < second.id ? ribbonOf(own, first, second) : ribbonOf(own, second, first);
  });
}

/** Who enters or leaves makes and gives room as it does. */
function ribbonOf(ties: readonly GraphTie[], a: GraphNode, b: GraphNode): Band[] {
  const inOrder = [...ties].sort((one, other) => one.lane - other.lane);
  const ribbon = ties.reduce((sum, tie) => sum + widthOf(tie) * tie.presence, 0);
  const isLit = ties.some(({ emphasis }) => emphasis === 'strong');
  let filled = -ribbon / 2;
  return inOrder.map((tie) => {
    const width = widthOf(tie);
    const offset = filled + (width * tie.presence) / 2;
    filled += width * tie.presence;
    return { tie, a, b, offset, lane: tie.lane, width, ribbon, isLit, isBack: tie.from === b.id };
  });
}

function widthOf({ width, isFresh, isExclusive, emphasis, change }: GraphTie): number {
  const share = isFresh && emphasis !== 'dim' ? FRESH_SHARE : 1;
  const textured = (width + TEXTURE_PX) * share;
  const isDouble = change ? change === 'changed' : isExclusive;
  return isDouble ? Math.max(LEAST_DOUBLE_PX, textured) : textured;
}
