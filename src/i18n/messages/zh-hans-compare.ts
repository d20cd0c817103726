import type { Messages } from './en.ts';
import type { enCompare } from './en-compare.ts';

/** Wording of compare in Simplified Chinese. */
export const zhHansCompare: Pick<Messages, keyof typeof enCompare> = {
  compare: {},
};
