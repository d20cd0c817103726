import type { Messages } from './en.ts';
import type { enHistory } from './en-history.ts';

/** Wording of history in Simplified Chinese. */
export const zhHansHistory: Pick<Messages, keyof typeof enHistory> = {
  history: {},
};
