import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Point } from '../../layout/point.ts';

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
export function unionGraph(
  ledger: IndexedLedger,
  positions: ReadonlyMap<string, Point>,
): { nodes: GuestNode[]; links: GuestLink[] } {
  const nodes = new Map(
    [...positions].map(([id, { x, y }]) => [id, { id, x, y, fx: x, fy: y }] as const),
  );
  const links = ledger.ties.flatMap((tie) => {
    const [source, target] = [nodes.get(tie.from), nodes.get(tie.to)];
    return source && target ? [{ id: tie.id, source, target }] : [];
  });
  return { nodes: [...nodes.values()], links };
}
