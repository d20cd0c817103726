import type { Messages } from './en.ts';
import type { enExplore } from './en-explore.ts';

/** Wording of explore in Simplified Chinese. */
export const zhHansExplore: Pick<Messages, keyof typeof enExplore> = {
  explore: {},
};
