import type { Messages } from './en.ts';
import type { enKeys } from './en-keys.ts';

/** Wording of keys in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantKeys: Pick<Messages, keyof typeof enKeys> = {
  keys: {},
};
