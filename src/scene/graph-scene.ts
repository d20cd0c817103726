import { type DisputedTargets, NONE_DISPUTED } from '../domain/disputed.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Keyframes } from '../layout/keyframes.ts';
import type { Pick as Picked, ViewState } from '../viewstate/view-state.ts';
import { comparedTies } from './compare-scene.ts';
import type { GraphScene } from './drawn-graph.ts';
import { drawNodes } from './graph-nodes.ts';
import { drawTies } from './graph-ties.ts';
import { shownTies } from './shown-ties.ts';

export type { GraphNode, GraphScene, GraphTie } from './drawn-graph.ts';
export { namedOrganizations } from './graph-nodes.ts';

/** The picture of a view: places come from the layout and the reader's pins alone, so filters and focus never move what remains. Where two days are compared, the ties of both are drawn in the places of the view's. */
export function buildGraphScene(
  ledger: IndexedLedger,
  keyframes: Keyframes,
  view: ViewState,
  hovered: Picked | null,
  disputed: DisputedTargets = NONE_DISPUTED,
  guests: readonly string[] = [],
): GraphScene {
  const shown = comparedTies(ledger, view) ?? shownTies(ledger, view);
  const ties = drawTies(ledger, shown, view, hovered, disputed);
  return { nodes: drawNodes(ledger, keyframes, view, ties, guests), ties };
}
