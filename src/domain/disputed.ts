import type { Target } from './background.ts';
import type { IndexedBackground } from './indexed-background.ts';
import type { TieOnDay } from './snapshot.ts';

/** The targets (`event.id`, `tie.id`, …) about which sources disagree, or an article is contradicted. */
export type DisputedTargets = ReadonlySet<string>;

export const NONE_DISPUTED: DisputedTargets = new Set();

/** What is disputed: events whose sources disagree, and whatever a contradicted claim is about. */
export function disputedTargets(background: IndexedBackground): DisputedTargets {
  const disagreed = [...background.event]
    .filter(([, { disagreement }]) => disagreement !== undefined)
    .map(([id]): Target => `event.${id}`);
  const contradicted = background.claims
    .filter(({ verdict }) => verdict === 'contradicted')
    .flatMap(({ about }) => about);
  return new Set([...disagreed, ...contradicted]);
}

/** Whether a tie as it stands rests on a disputed event, or is itself disputed. */
export function isTieDisputed(tie: TieOnDay, disputed: DisputedTargets): boolean {
  return disputed.has(`tie.${tie.id}`) || tie.events.some((id) => disputed.has(`event.${id}`));
}
