import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { GraphScene } from '../../scene/graph-scene.ts';

/** An organisation as the force graph holds it; the guest writes on it, so it is made for the guest alone. */
export interface GuestNode {
  readonly id: string;
  x: number;
  y: number;
  fx: number;
  fy: number;
}

/** A tie as the force graph holds it. */
export interface GuestLink {
  readonly id: string;
  readonly source: GuestNode;
  readonly target: GuestNode;
}

/** Every organisation and every tie there ever is, made once: days are told apart by visibility, never by new objects. */
export function unionGraph(ledger: IndexedLedger): { nodes: GuestNode[]; links: GuestLink[] } {
  const nodes = new Map(
    [...ledger.organization.keys()].map((id) => [id, { id, x: 0, y: 0, fx: 0, fy: 0 }] as const),
  );
  const links = ledger.ties.flatMap((tie) => {
    const [source, target] = [nodes.get(tie.from), nodes.get(tie.to)];
    return source && target ? [{ id: tie.id, source, target }] : [];
  });
  return { nodes: [...nodes.values()], links };
}

/** Moves the guest's organisations to where a scene has them, without new objects. */
export function moveGuests(nodes: readonly GuestNode[], scene: GraphScene): void {
  for (const guest of nodes) {
    const drawn = scene.nodes.get(guest.id);
    if (!drawn) continue;
    guest.x = drawn.x;
    guest.y = drawn.y;
    guest.fx = drawn.x;
    guest.fy = drawn.y;
  }
}
