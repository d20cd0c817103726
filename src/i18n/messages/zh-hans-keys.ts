import type { Messages } from './en.ts';
import type { enKeys } from './en-keys.ts';

/** Wording of keys in Simplified Chinese. */
export const zhHansKeys: Pick<Messages, keyof typeof enKeys> = {
  keys: {},
};
