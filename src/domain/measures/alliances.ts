import { ALLIANCE_KINDS, type TieKind } from '../vocabulary.ts';

const ALLIANCES: ReadonlySet<TieKind> = new Set(ALLIANCE_KINDS);

/** Whether a tie is an alliance, and not friction or flow. */
export function isAlliance(tie: { readonly kind: TieKind }): boolean {
  return ALLIANCES.has(tie.kind);
}
