import type { LoopRole } from './loop-roles.ts';

/** How many closed loops there are while pairs of organisations are joined and parted; organisations are numbers. */
export interface LoopCount {
  join(one: number, other: number): void;
  part(one: number, other: number): void;
  read(): number;
}

/** The count for organisations of these roles, of which no two are joined yet. Each pair may be joined once. */
export function createLoopCount(roles: readonly (LoopRole | null)[]): LoopCount {
  /** Of each organisation those it is joined to that play another part than itself. */
  const allies = roles.map(() => new Set<number>());
  let count = 0;

  function canShareLoop(one: number, other: number): boolean {
    const [role, otherRole] = [roles[one], roles[other]];
    return Boolean(role && otherRole && role !== otherRole);
  }

  /** The loops that these two close: allies of both, who by that play the third part. */
  function loopsWith(one: number, other: number): number {
    const [few, many] = [allies[one], allies[other]].sort(
      (a, b) => (a?.size ?? 0) - (b?.size ?? 0),
    );
    let shared = 0;
    for (const ally of few ?? []) if (many?.has(ally)) shared++;
    return shared;
  }

  return {
    join(one, other) {
      if (!canShareLoop(one, other)) return;
      count += loopsWith(one, other);
      allies[one]?.add(other);
      allies[other]?.add(one);
    },
    part(one, other) {
      if (!canShareLoop(one, other)) return;
      allies[one]?.delete(other);
      allies[other]?.delete(one);
      count -= loopsWith(one, other);
    },
    read: () => count,
  };
}
