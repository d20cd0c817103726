import { type DisputedTargets, NONE_DISPUTED } from '../domain/disputed.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Keyframes } from '../layout/keyframes.ts';
import type { Pick as Picked, ViewState } from '../viewstate/view-state.ts';
import type { GraphScene } from './drawn-graph.ts';
import { drawNodes } from './graph-nodes.ts';
import { drawTies } from './graph-ties.ts';
import { shownTies } from './shown-ties.ts';

export type { GraphNode, GraphScene, GraphTie } from './drawn-graph.ts';
export { namedOrganizations } from './graph-nodes.ts';

/** The picture of a view: places come from the layout and the reader's pins alone, so filters and focus never move what remains. */
export function buildGraphScene(
  ledger: IndexedLedger,
  keyframes: Keyframes,
  view: ViewState,
  hovered: Picked | null,
  disputed: DisputedTargets = NONE_DISPUTED,
): GraphScene {
  const ties = drawTies(ledger, shownTies(ledger, view), view, hovered, disputed);
  return { nodes: drawNodes(ledger, keyframes, view, ties), ties };
}
